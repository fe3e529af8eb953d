import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draws } from '../runs.ts';
import { choosePages } from './page-shapes.ts';
import { pages } from './pages.ts';

// HTML by the standard, on pages that together hold everything that pages are made of. `npm run validate`
// reads all of them.

const config = JSON.parse(readFileSync('.config/html-validate.json', 'utf8')) as ConfigData;

const validator = new HtmlValidate(config);

/** Faults of a page by the rules of this project, each with its place. */
async function findFaults({ path, html }: { path: string; html: string }): Promise<string[]> {
	const { results } = await validator.validateString(html, `${path}index.html`);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) =>
			[path, line, column, `${message} (${ruleId})`].join(':'),
		),
	);
}

test('pages with every shape of element are valid HTML', { timeout: 300_000 }, async () => {
	const chosen = choosePages(pages.values(), draws(1));
	// Kinds of page are some dozens, and none of them repeats but its texts.
	expect(chosen.length).toBeGreaterThan(30);
	const faults = await Promise.all(chosen.map(findFaults));
	expect(faults.flat()).toEqual([]);
});

test('a fault on a page would be told', async () => {
	const html =
		'<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><p><div></div></p></body></html>';
	const faults = await findFaults({ path: '/en/', html });
	expect(faults.join('\n')).toContain('/en/:1:');
});

test('a shape that one kind of page alone has is on a page that was chosen', () => {
	const chosen = new Set(choosePages(pages.values(), 1).map(({ path }) => path));
	for (const paths of [
		['/'],
		['/404.html'],
		['/zh/set/', '/en/set/'],
		['/zh/search/', '/en/search/'],
	])
		expect(
			paths.some((path) => chosen.has(path)),
			paths[0],
		).toBe(true);
});
