import { Linter } from 'eslint';
import { gzipSync } from 'node:zlib';
import type { AtRule, Root, Rule } from 'postcss';
import { expect, test } from 'vitest';
import { files, readText, siteRoot } from './dist.ts';
import { fromRoot, type Page, pages, valuesOf } from './pages.ts';
import { parseSheet, sheets } from './sheets.ts';

// The declared floor: Chromium 90, iOS 15, WeChat's web view of that age.

const scripts = files.filter((file) => /^_astro\/.*\.js$/u.test(file));

/** Functions and units that a browser of the floor would drop, with the declaration or query that they stand in. */
const newerValue =
	/\b(?:light-dark|color-mix|oklch|oklab)\(|\d(?:[dsl]v[hw]|cq[ibwh])\b|@media[^{]*[<>]/u;

/** Whether a rule stands in what a browser that does not know `:has()` is told to pass over. */
function isGated({ parent }: Rule | AtRule): boolean {
	if (parent?.type !== 'atrule') return false;
	const around = parent as AtRule;
	return around.params.startsWith('selector(:has(') || isGated(around);
}

/** Rules and declarations that a browser of the floor would drop. */
function findNewerCss(sheet: Root): string[] {
	const found: string[] = [];
	sheet.walkRules((rule) => {
		if (rule.parent?.type === 'rule' || (rule.selector.includes(':has(') && !isGated(rule)))
			found.push(rule.selector);
	});
	sheet.walkAtRules(({ name, params }) => {
		const said = `@${name} ${params}`;
		if (/^(?:layer|container)$/u.test(name) || newerValue.test(said)) found.push(said);
	});
	sheet.walkDecls((declaration) => {
		if (newerValue.test(declaration.value)) found.push(String(declaration));
	});
	return found;
}

test.each([...sheets])('%s holds nothing that the floor does not know', (_, sheet) => {
	expect(findNewerCss(sheet)).toEqual([]);
});

test('the check of style sheets sees what it looks for', () => {
	for (const css of [
		'@layer a{}',
		'@container (width>1px){}',
		'a:has(b){}',
		'a{color:light-dark(red,blue)}',
		'a{color:color-mix(in srgb,red,blue)}',
		'a{color:oklch(1 0 0)}',
		'@media (width>=1px){}',
		'@media (min-height:1dvh){}',
		'a{&:hover{color:red}}',
		'a{b{color:red}}',
		'a{height:1dvh}',
		'@supports selector(:has(a)){a{}}b:has(a){}',
		'@supports selector(:has(a)){b:has(a){color:oklch(1 0 0)}}',
	])
		expect(findNewerCss(parseSheet(css)), css).toHaveLength(1);
	expect(
		findNewerCss(parseSheet('@supports selector(:has(a)){@media print{b:has(a){height:1vh}}}')),
	).toEqual([]);
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

test.each(['zh', 'en', 'bi'])(
	'a median task in %s weighs at most 13.5 KB with its style',
	(mode) => {
		const task = new RegExp(String.raw`^/${mode}/plan/3/\d+/\d+/$`, 'u');
		const weights = [...pages.values()]
			.filter(({ path }) => task.test(path))
			.map(weigh)
			.sort((a, b) => a - b);
		expect(weights).toHaveLength(50);
		expect(weights[25]).toBeLessThanOrEqual(13_824);
	},
);

test.each(['zh', 'en'])(
	'the glossary in %s weighs at most 0.1 KB a term with its style',
	(locale) => {
		const page = pages.get(`/${locale}/glossary/`);
		const terms = page?.root.querySelectorAll('tbody tr').length ?? 0;
		expect(page && weigh(page) / terms).toBeLessThanOrEqual(102.4);
	},
);

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
	for (const [file, sheet] of sheets) {
		sheet.walkAtRules('font-face', () => expect.fail(file));
	}
});
