import { Linter } from 'eslint';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { files, readText, siteRoot } from './dist.ts';
import { fromRoot, type Page, pages, valuesOf } from './pages.ts';

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

/** What a browser that does not know `:has()` is told to pass over. */
const gated =
	/@supports selector\(:has\(\w+\)\)\s*\{(?:[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})*[^{}]*\}/gu;

test.each(sheets)('%s holds nothing that the floor does not know', (file) => {
	const css = readText(file).replaceAll(gated, '');
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
		'@supports selector(:has(a)){a{}}b:has(a){}',
	];
	const found = newer.map((css) => {
		const rest = css.replaceAll(gated, '');
		return newerCss.some((pattern) => pattern.test(rest));
	});
	expect(found).toEqual(newer.map(() => true));
});

/** Methods that came with Chromium 91 or Safari 15.4, or later. */
const newerMethods = 'at|findLast|findLastIndex|hasOwn|toSorted|toReversed|toSpliced|with|groupBy';

const linter = new Linter({ configType: 'flat' });

/** Syntax after ES2021, and what else Chromium 90 or Safari 15.0 would stumble over. */
function findNewerScript(code: string): string[] {
	const messages = linter.verify(code, {
		languageOptions: { ecmaVersion: 2021, sourceType: 'module' },
		rules: {
			'no-restricted-syntax': [
				'error',
				`CallExpression > MemberExpression.callee[property.name=/^(${newerMethods})$/]`,
				'CallExpression[callee.name=structuredClone]',
				// Look-behind.
				String.raw`Literal[regex.pattern=/\(\?<[=!]/]`,
			],
		},
	});
	return messages.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

test.each([...scripts, 'lead.js'])('%s runs in a browser of the floor', (file) => {
	expect(findNewerScript(readText(file))).toEqual([]);
});

test('the check of scripts sees what it looks for', () => {
	for (const newer of [
		'class A { static {} }',
		'class A { #b = 1; }',
		'/a/v.test("a")',
		'/a/d.test("a")',
		'/(?<=a)b/u.test("ab")',
		'await import("a")',
		'[1].at(-1)',
		'Object.hasOwn({}, "a")',
		'structuredClone({})',
	])
		expect(findNewerScript(newer), newer).toHaveLength(1);
	expect(findNewerScript('let a; a ??= [1].map((b) => b?.c)')).toEqual([]);
});

test('no page has a style attribute or an inline script', () => {
	const offending = [...pages.values()].filter(
		({ root }) =>
			root.querySelectorAll('[style]').length > 0 ||
			root
				.querySelectorAll('script')
				// Structured data stand in the element of scripts, and are none.
				.filter((script) => script.getAttributeValue('type') !== 'application/ld+json')
				.some((script) => !script.hasAttribute('src')),
	);
	expect(offending.map(({ path }) => path)).toEqual([]);
});

test('no page loads anything from another host, or leads to one but the registers', () => {
	const foreign = [...pages.values()].flatMap((page) =>
		['href', 'src', 'action']
			.flatMap((name) => valuesOf(page, `[${name}]`, name))
			// A calendar is subscribed to at the address of its file, under another scheme.
			.map((address) => address.replace(/^webcal:/u, new URL(siteRoot).protocol))
			.map((address) => new URL(address, siteRoot + page.path))
			.filter(({ href, protocol }) => !href.startsWith(siteRoot) && protocol !== 'mailto:'),
	);
	// Where the footer has numbers of records, it leads to the registers that keep them.
	const registers = new Set(['beian.miit.gov.cn', 'beian.mps.gov.cn']);
	expect(foreign.filter(({ host }) => !registers.has(host)).map(({ href }) => href)).toEqual([]);
});

/** What a page loads before it stands: itself and its style sheets but that of paper, compressed. */
function weigh(page: Page): number {
	const linked = page.root
		.querySelectorAll('link[rel="stylesheet"]')
		.filter((link) => link.getAttributeValue('media') !== 'print')
		.map((link) => link.getAttributeValue('href') ?? '')
		.map((href) => gzipSync(readText(fromRoot(page, href).slice(1))));
	return [gzipSync(page.html), ...linked].reduce((sum, { length }) => sum + length, 0);
}

test.each(['zh', 'en', 'bi'])('a median task in %s weighs at most 12 KB with its style', (mode) => {
	const task = new RegExp(String.raw`^/${mode}/plan/3/\d+/\d+/$`, 'u');
	const weights = [...pages.values()]
		.filter(({ path }) => task.test(path))
		.map(weigh)
		.sort((a, b) => a - b);
	expect(weights).toHaveLength(50);
	expect(weights[25]).toBeLessThanOrEqual(12_288);
});

test('no script holds up a page, and none loads a font', () => {
	for (const page of pages.values()) {
		const scripts = page.root.querySelectorAll('script[src]');
		// A short link shows its links first; its script is the last thing in it.
		if (page.root.querySelector('main') === null) continue;
		const blocking = scripts.filter(
			(script) => script.getAttributeValue('type') !== 'module' && !script.hasAttribute('async'),
		);
		expect(blocking, page.path).toEqual([]);
	}
	expect(sheets.filter((sheet) => readText(sheet).includes('@font-face'))).toEqual([]);
});
