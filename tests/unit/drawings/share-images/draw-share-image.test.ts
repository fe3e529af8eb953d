import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ShareImage } from '../../../../src/drawings/share-images/share-image.ts';
import { drawShareImage } from '../../../../src/drawings/share-images/draw-share-image.ts';
import { paintWith } from '../../../../src/drawings/pictures/paint.ts';
import { parseInline, plainText } from '../../../../src/model/text/inline.ts';
import { type Locale, locales } from '../../../../src/model/locale.ts';
import { fontsFor, measureImage, misplaced } from './measure-image.ts';

const words = {
	zh: '统筹推进区域绿色发展，持续改善生态环境质量。',
	en: 'We will advance green development and keep improving the quality of the environment.',
};

const change: ShareImage['change'] = {
	shape: 'square',
	baseline: { label: 'Baseline', figure: '92.9', worded: false, unit: '%', remark: 'average' },
	inBaseYear: { label: '2020', figure: '96.4', worded: false, unit: '%', remark: 'Table 1' },
	target: { label: '2025', figure: '≥96', worded: false, unit: '%', remark: '' },
	state: 'already met in 2020',
	caveats: ['The plan says that its figures of that year do not show the true state of things.'],
};

const image = (locale: Locale, said: Partial<ShareImage>): ShareImage => ({
	locale,
	kind: locale === 'zh' ? '任务' : 'Indicator',
	number: ['3.11.3'],
	place: words[locale],
	title: words[locale],
	words: [words[locale].repeat(30)],
	ours: false,
	change: null,
	origin: {
		title:
			locale === 'zh' ? '某某市规划' : 'A plan of a city with a name that goes on and on and on',
		number: '某发〔2021〕46号',
		edition: locale === 'zh' ? '非官方版本' : 'Unofficial edition',
		host: 'plan-explorer.department-of-long-names.example.org',
	},
	...said,
});

/** Titles of the plan and names of the indicators, as they stand in the content files. */
function readTitles(locale: Locale): string[] {
	const folder = new URL(`../../../../content/plan/${locale}/`, import.meta.url);
	const titles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx') && !path.startsWith('notice'))
		.map((path) => readFileSync(new URL(path, folder), 'utf8').split('---')[1] ?? '')
		.map((front) => (parse(front) as { title?: string }).title ?? '');
	const indicators = readFileSync(new URL('../../indicators.yaml', folder), 'utf8');
	const names = (parse(indicators) as { name: Record<Locale, string> }[]).map(
		({ name }) => name[locale],
	);
	return [...titles, ...names].map((title) => plainText(parseInline(title)));
}

/** All the words that are drawn, without the space between them. */
const drawnWords = (svg: string) => svg.replaceAll(/<[^>]+>|\s/gu, '').replaceAll('&#x22;', '"');

test.each(locales)('in %s the ten longest titles stand whole in the image', async (locale) => {
	const titles = readTitles(locale)
		.toSorted((a, b) => b.length - a.length)
		.slice(0, 10);
	const images = titles.flatMap((title) => [
		{ title, svg: drawShareImage(image(locale, { title })) },
		{
			title,
			svg: drawShareImage(image(locale, { title, place: words[locale].slice(0, 40), change })),
		},
	]);
	const fonts = await fontsFor(images.map(({ svg }) => svg));
	for (const { title, svg } of images) {
		expect(drawnWords(svg)).toContain(title.replaceAll(/\s/gu, ''));
		expect(misplaced(measureImage(svg, fonts)), title).toEqual([]);
	}
});

test('words that do not fit end in dots, a list becomes a paragraph first', () => {
	expect(drawnWords(drawShareImage(image('zh', {})))).toContain('……');
	expect(drawnWords(drawShareImage(image('en', {})))).toContain('…');
	const list = Array.from({ length: 9 }, (_, index) => `${index + 1}.领域`);
	const svg = drawShareImage(image('zh', { words: list }));
	expect(drawnWords(svg)).toContain(list.join('；'));
	expect(svg).not.toContain('…');
});

test('the last line of words has more than a character and its full stop', () => {
	// 830 units at 34 hold 24 characters; lines of 22 leave four.
	const svg = drawShareImage(
		image('zh', { title: '规划', words: [`${'生态环境'.repeat(6)}好。`] }),
	);
	expect(svg).toContain('>环境好。<');
});

test('a title that no image can hold stops the build', () => {
	expect(() => drawShareImage(image('en', { title: words.en.repeat(9) }))).toThrow(
		/too long for an image/u,
	);
});

test('figures of formulas are lowered, and Chinese in English is set in a Chinese typeface', () => {
	const svg = drawShareImage(image('en', { title: 'PM2.5 of Class Ⅲ', words: ['O₃'] }));
	expect(svg).toMatch(/<tspan [^>]*dy="\d+"[^>]*>2\.5<\/tspan>/u);
	expect(svg).toMatch(/<tspan font-family="Noto Serif SC"[^>]*>Ⅲ<\/tspan>/u);
	expect(svg).toMatch(/<tspan [^>]*dy="\d+"[^>]*>3<\/tspan>/u);
});

test('an image that is painted twice, with other fonts beside, is the same in every byte', async () => {
	const [svg, other] = [drawShareImage(image('zh', {})), drawShareImage(image('en', { change }))];
	// Characters that no image has, so that fonts are cut anew.
	const fonts = [await fontsFor([svg, other]), await fontsFor([svg, '龘麤'])];
	expect(fonts[0]).not.toEqual(fonts[1]);
	const paint = (drawing: string, fontFiles: string[] = []) =>
		paintWith(drawing, { fontFiles, zoom: 1 });
	const first = Buffer.from(await paint(svg, fonts[0]));
	expect(first.equals(await paint(svg, fonts[1]))).toBe(true);
	expect(first.equals(await paint(other, fonts[0]))).toBe(false);
});
