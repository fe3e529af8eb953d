import type { AtRule, Declaration, Root, Rule } from 'postcss';
import { expect, test } from 'vitest';
import { parseSheet, sheets } from './sheets.ts';

// What only shows in Firefox or WebKit, which no test here starts: held by the style sheets as they were built.

/**
 * Declarations that a browser cannot reject while it parses, as they hold `var()`, where it may have to: WebKit's
 * `text-decoration` is a line and nothing else, and a declaration that stands above as a way out is void then.
 */
function findVoidFallbacks(sheet: Root): string[] {
	const found: string[] = [];
	sheet.walkDecls(/^(?!--)/u, (declaration: Declaration) => {
		const { prop, value, parent } = declaration;
		if (!value.includes('var(')) return;
		const above = parent?.nodes.slice(0, parent.index(declaration)) ?? [];
		const fallback = above.some(
			(node) => node.type === 'decl' && unprefixed(node.prop) === prop && node.value !== value,
		);
		if (fallback || unprefixed(prop) === 'text-decoration') found.push(String(declaration));
	});
	return found;
}

const unprefixed = (prop: string) => prop.replace(/^-(?:webkit|moz)-/u, '');

/** Queries for the size of the window that hold on paper, too: WebKit prints with the size of the window. */
function findQueriesForPaper(sheet: Root): string[] {
	const found: string[] = [];
	sheet.walkAtRules('media', ({ params }: AtRule) => {
		for (const query of params.split(','))
			if (/(?:width|height)/u.test(query) && !/\bscreen and\b/u.test(query)) found.push(query);
	});
	return found;
}

test.each([...sheets])('%s says nothing that WebKit finds invalid too late', (_, sheet) => {
	expect(findVoidFallbacks(sheet)).toEqual([]);
});

test.each([...sheets])('%s lays out for the size of a window on screens only', (_, sheet) => {
	expect(findQueriesForPaper(sheet)).toEqual([]);
});

test('the checks of style sheets see what they look for', () => {
	for (const css of [
		'a{text-decoration:underline var(--x)}',
		'a{-webkit-text-decoration:underline var(--x);text-decoration:underline var(--x)}',
		'a{color:red;color:var(--x)}',
		'@media print{a{inset:0;inset:var(--x)}}',
	])
		expect(findVoidFallbacks(parseSheet(css)), css).not.toEqual([]);
	expect(findVoidFallbacks(parseSheet('a{--x:1;--x:var(--y);color:red;width:var(--x)}'))).toEqual(
		[],
	);
	for (const css of [
		'@media (min-width:64rem){}',
		'@media print{@media (max-height:20rem){}}',
		'@media screen and (min-width:1rem),(max-width:44rem){}',
	])
		expect(findQueriesForPaper(parseSheet(css)), css).toHaveLength(1);
	expect(findQueriesForPaper(parseSheet('@media print,screen and (min-width:44rem){}'))).toEqual(
		[],
	);
});

/** Declarations of a property outside and inside of `@supports`, as `condition: value`. */
function valuesOf(name: string): string[] {
	return [...sheets.values()].flatMap((sheet) => {
		const found: string[] = [];
		sheet.walkDecls(name, ({ value, parent }) => {
			const around = (parent as Rule | undefined)?.parent;
			const condition = around?.type === 'atrule' ? (around as AtRule).params : '';
			found.push(`${condition.replaceAll(' ', '')}: ${value}`);
		});
		return found;
	});
}

test('room between Han and Latin is left to browsers that find the right place for it', () => {
	const values = valuesOf('text-autospace');
	// The second condition holds in WebKit alone, which prints digits over each other.
	expect(new Set(values)).toEqual(
		new Set([': normal', '(hanging-punctuation:allow-end): no-autospace']),
	);
	expect(values.indexOf(': normal')).toBeLessThan(
		values.indexOf('(hanging-punctuation:allow-end): no-autospace'),
	);
});

test('where a browser does not trim signs of full width, the font is asked to', () => {
	expect(valuesOf('font-feature-settings')).toContainEqual(
		expect.stringMatching(/^not\(text-spacing-trim:normal\): ["']chws["']/u),
	);
});

test('fonts that are there come before names for which some systems put another kind', () => {
	const stacks = valuesOf('--serif').filter((value) => value.includes('CJK'));
	expect(stacks.length).toBeGreaterThan(0);
	for (const stack of stacks) expect(stack).toMatch(/^: ["']?Noto Serif\b/u);
});
