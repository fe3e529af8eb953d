import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { readJson, siteRoot } from '../site/dist.ts';
import { type Build, buildSite, readFiles } from './build-site.ts';
import { compareBuilds } from './map-build.ts';

// The site once more, in a folder of a server, as README offers, and with no picture painted before. Nothing
// may lead out of the folder, and nothing may differ from dist/ but the address. That two builds for one
// address are equal to the last byte, pictures with it: tests/long/reproducible.test.ts.

/** As long as the address of dist/, where that can be: so lines break alike, and files are as long. */
const root = `https://${'a'.repeat(Math.max(siteRoot.length - 20, 1))}.example/xyz`;

/** What is made of the address: codes of it, pictures that print it, the index of the words of pages that have it. */
const drawn =
	/^(?:qr\/.*\.svg|(?:cards|charts)\/.*\.png|pagefind\/.*\.pf_\w+|pagefind\/pagefind-entry\.json)$/u;

let build: Build;
let folder = '';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
	const { origin, pathname } = new URL(root);
	build = await buildSite({ SITE_URL: origin, BASE_PATH: pathname });
	folder = build.folder;
}, 600_000);

afterAll(() => {
	for (const made of [build.folder, build.pictures]) rmSync(made, { recursive: true });
});

/** The file that an address of the site leads to. */
function fileOf(address: string): string {
	const path = decodeURIComponent(new URL(address).pathname).slice(new URL(root).pathname.length);
	return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

test('the build has nothing to warn of', () => {
	expect(build.said.stderr).toBe('');
	expect(build.said.stdout).toMatch(/page\(s\) built/u);
	const lines = build.said.stdout.split('\n');
	expect(lines.filter((line) => /warn|does not exist/iu.test(line))).toEqual([]);
});

test('every link, script, sheet and picture of every page is in the folder, and there', () => {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html'),
	);
	expect(pages.length).toBeGreaterThan(1000);
	const faults = new Set<string>();
	for (const page of pages) {
		const base = `${root}/${page.replace(/index\.html$/u, '')}`;
		for (const [, value = ''] of read(page).matchAll(
			/\s(?:href|src|action|data-plan|data-source)="([^"]+)"/gu,
		)) {
			const { href, origin } = new URL(value.replaceAll('&amp;', '&'), base);
			if (origin !== new URL(root).origin) continue;
			if (!href.startsWith(`${root}/`) || !existsSync(fileOf(href)))
				faults.add(`${page}: ${value}`);
		}
	}
	expect([...faults].slice(0, 20)).toEqual([]);
});

test('the addresses in the data are in the folder, and there', () => {
	const { nodes } = JSON.parse(read('data/plan.json')) as PlanExport;
	expect(nodes).toHaveLength((readJson('data/plan.json') as PlanExport).nodes.length);
	const paths = nodes.flatMap(({ url }) => [url.zh, url.en]);
	expect(paths.filter((path) => !path.startsWith(`${new URL(root).pathname}/`))).toEqual([]);
	expect(paths.filter((path) => !existsSync(fileOf(new URL(path, root).href)))).toEqual([]);
});

test('the build is that of dist/ but for the address, which no clock and no chance has changed', () => {
	const first = readFiles('dist');
	const second = readFiles(folder);
	expect(readdirSync(build.pictures).length).toBeGreaterThan(0);
	const parts = (files: ReadonlyMap<string, Buffer>, kind: string) =>
		[...files.keys()].filter((path) => path.endsWith(kind)).length;
	for (const kind of ['.pf_fragment', '.pf_index', '.pf_meta'])
		expect(parts(second, kind), kind).toBe(parts(first, kind));
	const differing = compareBuilds(first, second, root, siteRoot);
	expect(differing.filter((path) => !drawn.test(path))).toEqual([]);
	// A picture is as large as it was: width and height stand in bytes 16 to 23 of a PNG file.
	const sizeOf = (bytes: Buffer | undefined) => bytes?.toString('hex', 16, 24);
	const pictures = differing.filter((path) => path.endsWith('.png'));
	expect(pictures.filter((path) => sizeOf(first.get(path)) !== sizeOf(second.get(path)))).toEqual(
		[],
	);
});
