import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrMake } from '../../../../src/model/disk/build-cache.ts';

const before = process.env.BUILD_CACHE;
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
	process.env.BUILD_CACHE = folder;
});

afterEach(() => {
	rmSync(folder, { recursive: true });
	if (before === undefined) delete process.env.BUILD_CACHE;
	else process.env.BUILD_CACHE = before;
});

test('a file is made once of the same, and again of anything else', async () => {
	let made = 0;
	const make = () => Promise.resolve(Uint8Array.of(7, (made += 1)));
	expect([...(await readOrMake('png', ['<svg/>', 'ab', 'c'], make))]).toEqual([7, 1]);
	expect([...(await readOrMake('png', ['<svg/>', 'ab', 'c'], make))]).toEqual([7, 1]);
	expect([...(await readOrMake('png', ['<svg/>', 'a', 'bc'], make))]).toEqual([7, 2]);
	expect(readdirSync(folder)).toHaveLength(2);
});

test('a store that cannot be read is a fault, and not an empty one', async () => {
	process.env.BUILD_CACHE = join(folder, 'file');
	writeFileSync(process.env.BUILD_CACHE, '');
	await expect(
		readOrMake('png', ['<svg/>'], () => Promise.resolve(Uint8Array.of(1))),
	).rejects.toThrow('ENOTDIR');
});
