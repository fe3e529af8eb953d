import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { findFile, readTarget } from '../../../src/serve/find-file.ts';
import { makeFolder, removeFolders, siteFiles, writeFiles } from './make-site.ts';

afterAll(removeFolders);

test('a target is taken apart into names and query', () => {
	for (const [url, parts, query] of [
		['/', [''], ''],
		['/zh/plan/', ['zh', 'plan', ''], ''],
		['/zh/search?q=what?&in=3', ['zh', 'search'], '?q=what?&in=3'],
		['/%E8%A1%A2/a%20b', ['衢', 'a b'], ''],
		['http://localhost:4321/zh/?q=http://a/b', ['zh', ''], '?q=http://a/b'],
		['http://localhost', [''], ''],
		['http://localhost?q=1', [''], '?q=1'],
	] as const)
		expect(readTarget(url)).toEqual({ parts, query });
});

test('a target with a part that is no name is none', () => {
	for (const url of [
		'*',
		'//',
		'//a',
		'/a//b',
		'/..',
		'/.',
		'/a/../b',
		'/%2e%2e',
		'/a%2fb',
		'/a%5cb',
		'/%00',
		'/%zz',
		'/%c0%ae',
		'ftp://a/b',
	])
		expect(readTarget(url)).toBeUndefined();
});

test('a file is found that comes back while the folders change names', async () => {
	const folder = makeFolder();
	const [fresh, dist] = [join(folder, 'fresh'), join(folder, 'dist')];
	writeFiles(fresh, siteFiles());
	const found = findFile(dist, ['zh', '']);
	await wait(100);
	renameSync(fresh, dist);
	expect(await found).toMatchObject({ file: 'zh/index.html' });
});

test('a folder without its slash is told from a file and from nothing', async () => {
	const dist = join(makeFolder(), 'dist');
	writeFiles(dist, siteFiles());
	expect(await findFile(dist, ['zh'])).toBe('folder');
	expect(await findFile(dist, ['data'])).toBeUndefined();
	expect(await findFile(dist, ['data', ''])).toBeUndefined();
	expect(await findFile(dist, ['data', 'bytes.png', ''])).toBeUndefined();
	expect(await findFile(dist, ['data', 'bytes.png'])).toEqual({
		file: 'data/bytes.png',
		size: 4096,
	});
});
