import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { readJson } from './dist.ts';
import { pages } from './pages.ts';

// What reading views (Firefox, Brave, apps that keep a page for later) make of the pages of the plan: Mozilla's
// Readability, as they have it. The plan's sentences, all of them, and no word of ours among them.

const { nodes } = readJson('data/plan.json') as PlanExport;
const sentences = new Map(nodes.flatMap((node) => node.sentences.map((own) => [own.id, own])));

/** What else may stand in a reading view: headings, and that a translation is one. */
const allowed = [
	...nodes.flatMap(({ number, title }) =>
		(['zh', 'en'] as const).flatMap((locale) => {
			const words = title[locale] ?? title.zh;
			const label = number?.[locale] ?? '';
			return [label + words, words, label];
		}),
	),
	'引言',
	'Preamble',
	'印发通知',
	'Issuing notice',
	'非官方译文，由人工智能翻译，以中文原文为准。',
	'Unofficial AI translation; the Chinese text prevails.',
	'Read this in Chinese',
]
	.map(withoutSpaces)
	.filter((text) => text !== '')
	.sort((a, b) => b.length - a.length);

function withoutSpaces(text: string): string {
	return text.replaceAll(/\s+/gu, '');
}

/** Reads a page; linkedom follows the standard closely enough, at a third of the time of jsdom. */
function read(html: string) {
	const { document } = parseHTML(html);
	const shown = [...document.querySelectorAll('[data-sentence]')].flatMap(
		(element) => sentences.get(element.getAttribute('data-sentence') ?? '') ?? [],
	);
	const article = new Readability(document).parse();
	const { document: view } = parseHTML(`<html><body>${article?.content ?? ''}</body></html>`);
	for (const table of view.querySelectorAll('table')) table.remove();
	return { shown, text: view.body.textContent.replaceAll(/\s+/gu, ' ') };
}

test.each(['zh', 'en', 'bi'] as const)(
	'a reading view of any page of the plan in %s holds each sentence once, in order, and no word of ours',
	(mode) => {
		const locales = mode === 'bi' ? (['zh', 'en'] as const) : ([mode] as const);
		const faults: string[] = [];
		let count = 0;
		for (const { path, html } of pages.values()) {
			if (!path.startsWith(`/${mode}/plan/`)) continue;
			const { shown, text } = read(html);
			if (shown.length === 0) continue;
			let at = 0;
			let rest = '';
			for (const sentence of shown)
				for (const locale of locales) {
					const words = sentence[locale] ?? sentence.zh;
					const found = text.indexOf(words, at);
					if (found === -1) faults.push(`${path} lacks ${sentence.id} in ${locale}`);
					else {
						rest += `${text.slice(at, found)}\n`;
						at = found + words.length;
					}
					count += 1;
				}
			rest = [...`${rest}${text.slice(at)}`.split('\n')].map(withoutSpaces).join('\n');
			for (const words of allowed) rest = rest.replaceAll(words, '');
			if (rest.trim() !== '') faults.push(`${path} has besides: ${rest.trim()}`);
		}
		expect(faults).toEqual([]);
		// Each sentence stands on its own page and on that of its section or box.
		expect(count).toBeGreaterThan(sentences.size * 1.5 * locales.length);
	},
	60_000,
);
