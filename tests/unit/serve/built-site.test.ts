import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { findFault, readRoot, warnOfLocalLinks } from '../../../src/serve/built-site.ts';
import { makeFolder, removeFolders, siteFiles, writeFiles } from './make-site.ts';

let dist = '';

beforeEach(() => {
	dist = join(makeFolder(), 'dist');
	writeFiles(dist, siteFiles('https://example.org/quzhou/'));
});

afterAll(removeFolders);

test('a whole site has no fault, and tells where it stands', async () => {
	expect(findFault(dist)).toBeUndefined();
	expect((await readRoot(dist)).href).toBe('https://example.org/quzhou/');
});

test.each(['index.html', '404.html', 'sitemap-index.xml'])('without %s it is not whole', (name) => {
	rmSync(join(dist, name));
	expect(findFault(dist)).toBe(
		`${dist}/ is not a whole site (it has no ${name}); run \`npm run build\` first.`,
	);
});

test('with the working files of a build it is not whole, and without a folder not there', () => {
	writeFiles(dist, { '.prerender/entry.mjs': '' });
	expect(findFault(dist)).toContain('its build was broken off');
	rmSync(dist, { recursive: true });
	expect(findFault(dist)).toBe(`There is no ${dist}/ to serve; run \`npm run build\` first.`);
});

test('a sitemap without an address is told', async () => {
	writeFileSync(join(dist, 'sitemap-index.xml'), '<sitemapindex/>');
	await expect(readRoot(dist)).rejects.toThrow('names no address');
});

test('only links to this machine are warned of', () => {
	expect(warnOfLocalLinks(new URL('http://localhost:4321/quzhou/'))).toContain('No SITE_URL');
	expect(warnOfLocalLinks(new URL('https://example.org/'))).toBeUndefined();
});
