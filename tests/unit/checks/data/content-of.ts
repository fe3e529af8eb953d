import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../ingest/run-cli.ts';

const fixtures = join(root, 'tests/fixtures/bad-data');

/** The names of the fixtures, but for the good content that they change. */
export const badData = readdirSync(fixtures).filter((name) => name !== 'base');

/** The good content with the files of a fixture in the place of its own. */
export function contentOf(name: string): Map<string, string> {
	return new Map([...readFiles('base'), ...readFiles(name)]);
}

function readFiles(name: string): [string, string][] {
	const folder = join(fixtures, name);
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(?:yaml|mdx)$/u.test(path))
		.map((path) => [`content/${path}`, readFileSync(join(folder, path), 'utf8')]);
}

/** The problems that a fixture is expected to have, a line each, sorted. */
export function expectedOf(name: string): string[] {
	const file = join(fixtures, name, 'problems.txt');
	return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').sort() : [];
}
