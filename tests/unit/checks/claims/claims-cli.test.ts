import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeFolder, removeFolders, root } from '../../ingest/run-cli.ts';
import { checkData } from '../../../../src/checks/data/check-data.ts';
import { contentOf, seeds } from '../data/content-of.ts';

let folder = '';

function run(...args: string[]) {
	const script = join(root, 'src/checks/claims/claims-cli.ts');
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
		cwd: folder,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const file = 'content/everywhere.yaml';
const read = () => readFileSync(join(folder, file), 'utf8');

/** How many claims nobody has held against their sentences. */
function countUnseen(): number {
	const content = new Map([...contentOf('claims'), [file, read()]]);
	return checkData(content, seeds).problems.filter(({ code }) => code === 'seen').length;
}

beforeEach(() => {
	folder = makeFolder();
	for (const [path, source] of contentOf('claims')) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), source);
	}
});

afterAll(removeFolders);

test('claims that rest on a sentence or row are marked, and nothing else of the file changes', () => {
	const before = read();
	expect(countUnseen()).toBe(2);
	expect(run('i1')).toEqual({
		status: 0,
		stdout: '1 claim marked as held against their sentences\n',
		stderr: '',
	});
	expect(countUnseen()).toBe(1);
	expect(read().replaceAll(/seen: '?[\da-f]{8}'?/gu, 'seen')).toBe(
		before.replaceAll(/seen: '?[\da-f]{8}'?/gu, 'seen'),
	);
	run('1/s1');
	expect(countUnseen()).toBe(0);
	const once = read();
	// Marking again what has not changed writes the same.
	run('everywhere');
	expect(read()).toBe(once);
});

test('what no claim rests on is told, and nothing is written', () => {
	const before = read();
	expect(run('1/s1', '7.7')).toEqual({
		status: 1,
		stdout: '',
		stderr: '7.7: no claim is or rests on it\n',
	});
	expect(run().status).toBe(1);
	expect(read()).toBe(before);
});
