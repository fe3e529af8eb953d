/**
 * `npm run registry`: adds the identifiers and addresses of dist/ to content/registry.json. Run it after a
 * build that publishes new ones, and commit the result. `npm run registry -- --anew` starts with an empty one, for a
 * plan that has not been published.
 */
import { spawnSync } from 'node:child_process';
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
import { chooseRegistry } from './choose-registry.ts';
import { updateRegistry } from './registry.ts';
import { indicatorId } from '../../model/places/place-id.ts';

async function readJson(path: string): Promise<unknown> {
	return JSON.parse(await readFile(path, 'utf8'));
}

function fail(line: string): never {
	console.error(line);
	process.exit(1);
}

/** What is registered so far; ends the program where the file has faults, which it would write over. */
async function readRegistry(): Promise<Registry | undefined> {
	if (!existsSync(file)) return undefined;
	const { value, problems } = parseRegistry(await readFile(file, 'utf8'), 'schema');
	if (value) return value;
	for (const problem of problems) console.error(formatProblem(problem));
	process.exit(1);
}

/** What the last commit has; undefined where there is none, or none of this form. */
function readCommitted(): Registry | undefined {
	const { status, stdout } = spawnSync('git', ['show', `HEAD:./${file}`], {
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	return status === 0 ? parseRegistry(stdout, 'schema').value : undefined;
}

const [option, ...others] = process.argv.slice(2);
const anew = option === '--anew';
if (others.length > 0 || (option !== undefined && !anew))
	fail('It takes one option, --anew, or none.');
if (!existsSync('dist/data/plan.json')) fail('There is no dist/; run `npm run build` first.');
const plan = (await readJson('dist/data/plan.json')) as PlanExport;
const old = chooseRegistry({
	written: await readRegistry(),
	committed: readCommitted(),
	document: plan.document.id,
	anew,
});
if (typeof old === 'string') fail(old);
/** The rows of a table; a plan may have none. */
const rowsOf = async (name: string) => {
	const path = `dist/data/${name}.json`;
	return existsSync(path) ? ((await readJson(path)) as { id: string }[]).map(({ id }) => id) : [];
};
const registry = updateRegistry(
	old,
	plan,
	[...(await rowsOf('achievements')), ...(await rowsOf('indicators')).map(indicatorId)],
	(await readdir('dist', { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative('dist', join(parentPath, name))),
);
await writeFile(file, `${JSON.stringify(registry, null, '\t')}\n`);
console.log(
	`${file}: ${registry.ids.length} identifiers, ${registry.addresses.length} addresses (before: ${old.ids.length}, ${old.addresses.length})`,
);
