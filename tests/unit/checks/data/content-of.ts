import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../ingest/run-cli.ts';

const fixtures = join(root, 'tests/fixtures/bad-data');

/** The names of the fixtures, but for the good content that they change. */
export const badData = readdirSync(fixtures).filter((name) => name !== 'base');

/** The sums of the seeds that lie beside it. */
export const seeds: ReadonlyMap<string, string> = new Map([['seeds/seed.txt', 'ab'.repeat(32)]]);

/** The good content with the files of a fixture in the place of its own. */
export function contentOf(name: string): Map<string, string> {
	return new Map([...readFiles('base'), ...readFiles(name)]);
}

function readFiles(name: string): [string, string][] {
	const folder = join(fixtures, name);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path !== 'problems.txt' && statSync(join(folder, path)).isFile())
		.map((path) => [`content/${path}`, readFileSync(join(folder, path), 'utf8')]);
}

/** The problems that a fixture is expected to have, a line each, sorted. */
export function expectedOf(name: string): string[] {
	const file = join(fixtures, name, 'problems.txt');
	return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').sort() : [];
}
