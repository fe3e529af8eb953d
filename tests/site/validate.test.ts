import { HtmlValidate, type ConfigData, type HtmlElement } from 'html-validate';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draws } from '../runs.ts';
import { type Page, pages } from './pages.ts';

// HTML by the standard, on pages that together hold everything that pages are made of. `npm run validate`
// reads all of them.

const config = JSON.parse(readFileSync('.config/html-validate.json', 'utf8')) as ConfigData;

/** What an element is made of: its name, that of its parent, its classes and the names of its attributes. */
function shapeOf(element: HtmlElement): string {
	const attributes = element.attributes.map(({ key }) => key).sort();
	const classes = [...element.classList].sort();
	return [element.parent?.tagName ?? '', element.tagName, ...attributes, ...classes].join(' ');
}

/** Pages, the fewest that come first, so that each shape of element is on `times` of them or on all that have it. */
function choosePages(times: number): Page[] {
	const seen = new Map<string, number>();
	return [...pages.values()].filter(({ elements }) => {
		const shapes = new Set(elements.map(shapeOf));
		if ([...shapes].every((shape) => (seen.get(shape) ?? 0) >= times)) return false;
		for (const shape of shapes) seen.set(shape, (seen.get(shape) ?? 0) + 1);
		return true;
	});
}

/** Faults of a page by the rules of this project, each with its place. */
async function findFaults({ path, html }: { path: string; html: string }): Promise<string[]> {
	const validator = new HtmlValidate(config);
	const { results } = await validator.validateString(html, `${path}index.html`);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) =>
			[path, line, column, `${message} (${ruleId})`].join(':'),
		),
	);
}

test('pages with every shape of element are valid HTML', { timeout: 300_000 }, async () => {
	const chosen = choosePages(draws(1));
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

test('a shape that one page alone has is on a page that was chosen', () => {
	// The first page has shapes of its own; so has each page that was added to those before it.
	const chosen = new Set(choosePages(1).map(({ path }) => path));
	for (const path of ['/', '/404.html', '/zh/set/', '/en/search/'])
		expect(chosen, path).toContain(path);
});
