import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readJson } from './dist.ts';
import type { PlanExport } from '../../src/schemas/plan-export.ts';

// The site in a folder of a server, as README offers: nothing may lead out of it.

const root = 'https://plan.example.org/quzhou';
const folder = mkdtempSync(join(tmpdir(), 'base-'));
/** What the build has printed. */
let said = { stdout: '', stderr: '' };
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
	const env = {
		...process.env,
		// Vitest's own would take the place of Astro's.
		BASE_URL: undefined,
		NODE_ENV: 'production',
		VITEST: '',
		SITE_URL: new URL(root).origin,
		BASE_PATH: new URL(root).pathname,
	};
	const cli = 'node_modules/astro/bin/astro.mjs';
	said = await promisify(execFile)(process.execPath, [cli, 'build', '--outDir', folder], {
		env,
		maxBuffer: 1e8,
	});
}, 300_000);

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** The file that an address of the site leads to. */
function fileOf(address: string): string {
	const path = decodeURIComponent(new URL(address).pathname).slice(new URL(root).pathname.length);
	return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

test('the build has nothing to warn of', () => {
	expect(said.stderr).toBe('');
	expect(said.stdout).toMatch(/page\(s\) built/u);
	expect(said.stdout.split('\n').filter((line) => /warn|does not exist/iu.test(line))).toEqual([]);
});

test('every link, script, sheet and picture of every page is in the folder, and there', () => {
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.html'),
	);
	expect(pages.length).toBeGreaterThan(2000);
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
