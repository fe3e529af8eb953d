/**
 * `npm run registry`: adds the identifiers and addresses of dist/ to content/registry.json. Run it after a
 * build that publishes new ones, and commit the result.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formatProblem } from '../../model/problem.ts';
import type { PlanExport } from '../../model/schemas/plan-export.ts';
import {
	parseRegistry,
	type Registry,
	registryFile as file,
} from '../../model/schemas/registry.ts';
import { updateRegistry } from './registry.ts';

async function readJson(path: string): Promise<unknown> {
	return JSON.parse(await readFile(path, 'utf8'));
}

/** What is registered so far; ends the program where the file has faults, which it would write over. */
async function readRegistry(): Promise<Registry> {
	if (!existsSync(file)) return { ids: [], addresses: [] };
	const { value, problems } = parseRegistry(await readFile(file, 'utf8'), 'schema');
	if (value) return value;
	for (const problem of problems) console.error(formatProblem(problem));
	process.exit(1);
}

if (!existsSync('dist/data/plan.json')) {
	console.error('There is no dist/; run `npm run build` first.');
	process.exit(1);
}
const old = await readRegistry();
/** The rows of a table; a plan may have none. */
const rowsOf = async (name: string, prefix: string) =>
	!existsSync(`dist/data/${name}.json`)
		? []
		: ((await readJson(`dist/data/${name}.json`)) as { id: string }[]).map(({ id }) => prefix + id);
const registry = updateRegistry(
	old,
	(await readJson('dist/data/plan.json')) as PlanExport,
	[...(await rowsOf('achievements', '')), ...(await rowsOf('indicators', 'i'))],
	(await readdir('dist', { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative('dist', join(parentPath, name))),
);
await writeFile(file, `${JSON.stringify(registry, null, '\t')}\n`);
console.log(
	`${file}: ${registry.ids.length} identifiers, ${registry.addresses.length} addresses (before: ${old.ids.length}, ${old.addresses.length})`,
);
