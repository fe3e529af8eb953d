import { createHash } from 'node:crypto';
import { documentSchema } from '../model/schemas/document.ts';
import { parseYaml } from '../model/schemas/parse-list.ts';

/**
 * The chapter of tasks that `content/document.yaml` names. The file counts only for the seed whose SHA-256 it gives:
 * whoever puts in a new plan has that of the one before. Its faults are reported by `npm run check:data`.
 *
 * @param document The file as text; `''` where there is none.
 * @param seed The plan as received, its bytes.
 * @returns `null` for a plan without such a chapter; `undefined` where nothing is said of this seed.
 */
export function findTasks(document: string, seed: Uint8Array): string | null | undefined {
	const { items = [] } = parseYaml('', document, 'document');
	const { data } = documentSchema.safeParse(items[0]?.value);
	const sum = createHash('sha256').update(seed).digest('hex');
	return data?.source.sha256 === sum ? (data.tasks ?? null) : undefined;
}
