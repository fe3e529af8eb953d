import { z } from 'astro/zod';
import type { Parsed } from '../problem.ts';
import { parseWhole } from './parse-whole.ts';
import { placeIdPattern } from '../places/place-id.ts';

/** Every identifier and address ever published: `content/registry.json`. */
const registrySchema = z.strictObject({
	/** Identifier of the plan, that of `content/document.yaml`: another plan has a registry of its own. */
	document: z.string().min(1),
	/**
	 * Whether the site has been published. Set to `true` by hand, once: from then on addresses are only added, and
	 * `npm run registry -- --anew` refuses.
	 */
	published: z.boolean(),
	/** Nodes, sentences and rows of tables. */
	ids: z.array(z.string().regex(placeIdPattern)),
	/** Pages and files, from the site's root: `/zh/plan/2/`, `/data/plan.json`. */
	addresses: z.array(z.string().startsWith('/')),
});

export type Registry = z.output<typeof registrySchema>;

export const registryFile = 'content/registry.json';

/** Reads the registry; `undefined` with a problem or more where it is not as it should be. */
export function parseRegistry<Code extends string>(
	source: string,
	code: Code,
): Parsed<Registry | undefined, Code> {
	return parseWhole(registryFile, source, registrySchema, code);
}
