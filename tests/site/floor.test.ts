import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { files, readText } from './dist.ts';
import { pages, valuesOf } from './pages.ts';

// The declared floor: Chromium 90, iOS 15, WeChat's web view of that age.

// Pagefind brings style sheets of its own, which no page uses.
const sheets = files.filter((file) => /^_astro\/.*\.css$/u.test(file));
const scripts = files.filter((file) => /^_astro\/.*\.js$/u.test(file));

/** Syntax and functions that a browser of the floor would drop, with what goes with them. */
const newerCss = [
	/@layer\b/u,
	/@container\b/u,
	/:has\(/u,
	/\blight-dark\(/u,
	/\bcolor-mix\(/u,
	/\boklch\(|\boklab\(/u,
	/@media[^{]*[<>]=?/u,
	/[{;]\s*&/u,
	/\d(?:[dsl]v[hw]|cq[ibwh])\b/u,
];

test.each(sheets)('%s holds nothing that the floor does not know', (file) => {
	const css = readText(file);
	expect(newerCss.filter((pattern) => pattern.test(css)).map(String)).toEqual([]);
});

test('the check of style sheets sees what it looks for', () => {
	const newer = [
		'@layer a{}',
		'@container (width>1px){}',
		'a:has(b){}',
		'a{color:light-dark(red,blue)}',
		'a{color:color-mix(in srgb,red,blue)}',
		'a{color:oklch(1 0 0)}',
		'@media (width>=1px){}',
		'a{&:hover{color:red}}',
		'a{height:1dvh}',
	];
	expect(newer.map((css) => newerCss.filter((pattern) => pattern.test(css)).length > 0)).toEqual(
		newer.map(() => true),
	);
});

/** Syntax and methods newer than Chromium 90 and Safari 15.0. */
const newerScript = [
	/\bstatic\s*\{/u,
	/\.(?:findLast|findLastIndex|toSorted|toReversed|groupBy)\(/u,
	/Object\.hasOwn\(/u,
	/\bstructuredClone\(/u,
	/\(\?<[=!]/u,
	/\/[a-z]*v[a-z]*[,;)]/u,
];

test.each(scripts)('%s runs in a browser of the floor', (file) => {
	const script = readText(file);
	expect(newerScript.filter((pattern) => pattern.test(script)).map(String)).toEqual([]);
});

test('no page has a style attribute or an inline script', () => {
	const offending = [...pages.values()].filter(
		({ root }) =>
			root.querySelectorAll('[style]').length > 0 ||
			root.querySelectorAll('script').some((script) => !script.hasAttribute('src')),
	);
	expect(offending.map(({ path }) => path)).toEqual([]);
});

test('no page loads anything from another host', () => {
	const loaded = [...pages.values()].flatMap((page) => [
		...valuesOf(page, 'script', 'src'),
		...valuesOf(page, 'img', 'src'),
		...page.root
			.querySelectorAll('link')
			.filter((link) => /stylesheet|icon|manifest/u.test(link.getAttributeValue('rel') ?? ''))
			.map((link) => link.getAttributeValue('href') ?? ''),
	]);
	expect(loaded.filter((address) => !/^\/(?!\/)/u.test(address))).toEqual([]);
});

test('the style sheet is at most 20 KB, and a median task with it at most 12 KB gzipped', () => {
	const css = sheets.map(readText).join('');
	expect(Buffer.byteLength(css)).toBeLessThanOrEqual(20_000);
	const sizes = [...pages.values()]
		.filter(({ path }) => /^\/zh\/plan\/3\/\d+\/\d+\/$/u.test(path))
		.map(({ html }) => gzipSync(html).length)
		.sort((a, b) => a - b);
	expect(sizes).toHaveLength(50);
	expect((sizes[25] ?? Infinity) + gzipSync(css).length).toBeLessThanOrEqual(12_288);
});

test('the client’s sources use no look-behind and no v flag, which Safari 15 does not read', () => {
	const sources = ['src/client', 'src/search', 'src/plan'].flatMap((folder) =>
		readdirSync(folder).map((name) => `${folder}/${name}`),
	);
	const shared = sources.filter((path) => /client|search\/(?!integration)/u.test(path));
	expect(shared.filter((path) => /\(\?<[=!]|\/v[,;)\s]/u.test(readFileSync(path, 'utf8')))).toEqual(
		[],
	);
});
