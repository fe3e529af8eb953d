import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachePicture } from '../../../../src/drawings/share-images/card-cache.ts';

const before = process.env.CARDS_CACHE;
let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cards-'));
	process.env.CARDS_CACHE = folder;
});

afterEach(() => {
	rmSync(folder, { recursive: true });
	if (before === undefined) delete process.env.CARDS_CACHE;
	else process.env.CARDS_CACHE = before;
});

test('a drawing is painted once, another one is painted again', async () => {
	let painted = 0;
	const paint = () => Promise.resolve(Uint8Array.of(7, (painted += 1)));
	expect([...(await cachePicture('<svg/>', paint))]).toEqual([7, 1]);
	expect([...(await cachePicture('<svg/>', paint))]).toEqual([7, 1]);
	expect([...(await cachePicture('<svg> </svg>', paint))]).toEqual([7, 2]);
	expect(readdirSync(folder)).toHaveLength(2);
});
