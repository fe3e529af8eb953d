import { expect, test } from 'vitest';
import {
	coverSize,
	type CoverWords,
	drawCover,
} from '../../../../src/drawings/share-images/draw-cover.ts';
import { type Box, fontsFor, measureImage } from './measure-image.ts';

const zh: CoverWords = {
	locale: 'zh',
	title: '某某市生态环境保护“十四五”规划和二〇三五年远景目标纲要',
	issuers: ['某某市发展和改革委员会', '某某市生态环境局'],
	facts: ['某发〔2021〕46号', '2021年7月20日'],
	edition: ['非官方读本', '2026年11月25日版'],
};

const en: CoverWords = {
	locale: 'en',
	title:
		'Outline of the 14th Five-Year Plan for Eco-environmental Protection of a City of Long Names',
	issuers: ['A Municipal Development and Reform Commission', 'A Bureau of Ecology and Environment'],
	facts: ['July 20, 2021'],
	edition: ['Unofficial edition', 'Edition of November 25, 2026'],
};

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test.each([[[zh]], [[en]], [[zh, en]]])(
	'the whole title stands in the frame, and no text on another (%#)',
	async (said) => {
		const svg = drawCover(said);
		const boxes = measureImage(svg, await fontsFor([svg]));
		for (const { text, left, right, top, bottom } of boxes) {
			expect(left, text).toBeGreaterThan(100);
			expect(right, text).toBeLessThan(coverSize.width - 100);
			expect(top, text).toBeGreaterThan(100);
			expect(bottom, text).toBeLessThan(coverSize.height - 80);
		}
		boxes.forEach((box, index) => {
			const met = boxes.slice(index + 1).filter((other) => meet(box, other));
			expect(met, box.text).toEqual([]);
		});
		const drawn = boxes.map(({ text }) => text.trim()).join('');
		for (const { title } of said)
			expect(drawn.replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
	},
);

test('a title that no cover can hold stops the build', () => {
	expect(() => drawCover([{ ...en, title: 'word '.repeat(500).trim() }])).toThrow(
		'too long for a cover',
	);
});
