import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { noteSchema } from '../../src/model/schemas/note.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const notes = z.array(noteSchema).parse(parse(read('content/notes.yaml')));
const texts = notes.map(({ id, text }) => ({ id, zh: text.zh, en: text.en }));
const textOf = (wanted: string) => texts.find(({ id }) => id === wanted);

test('notes speak plainly, in both languages', () => {
	for (const { id, zh, en } of texts) {
		expect(en, id).toMatch(/^\P{Ll}.*[.)]$/u);
		expect(en, id).not.toMatch(/["']/u);
		expect(en, id).not.toMatch(/\b(?:not said|as printed|stands?|bears?|goes with|Part I)\b/u);
		expect(zh, id).toMatch(/。$/u);
		expect(zh, id).not.toMatch(/没有着落|互见|对举|不能知|文中未说/u);
	}
});

test('what a note says of Chinese words alone, it says with those words', () => {
	const aboutWords = notes.filter(({ about }) => about === 'wording');
	expect(aboutWords.length).toBeGreaterThan(15);
	for (const { id, text } of aboutWords) expect(text.en, id).toMatch(/\p{Script=Han}/u);
});

test('a note on a place that names a figure twice does the sums', () => {
	// Table 1: PM2.5 was 45 in 2015 and 26 in 2020, which the text calls a fall of 39.5%.
	const fall = ((45 - 26) / 45) * 100;
	const implied = 26 / (1 - 0.395);
	// Good-air days: 84.9, then 96.4, which the text calls a rise of 7.4 points; the target was 89.
	const [rise, before] = [96.4 - 84.9, 96.4 - 7.4];
	// Coal: 26% in five years, or 0.4% a year.
	const [yearly, inFive] = [(1 - (1 - 0.26) ** (1 / 5)) * 100, (1 - (1 - 0.004) ** 5) * 100];
	for (const [id, figures] of [
		['pm25-fall-since-2015', [fall.toFixed(1), implied.toFixed(1)]],
		['good-air-rise-since-2015', [rise.toFixed(1), before.toFixed(1)]],
		['coal-fall', [`${yearly.toFixed(1)}%`, `${inFive.toFixed(0)}%`]],
		['class-ii-sections-2020', [(76.92 + 23.08).toFixed(0)]],
	] as const)
		for (const figure of figures) {
			expect(textOf(id)?.zh, id).toContain(figure);
			expect(textOf(id)?.en, id).toContain(figure);
		}
});
