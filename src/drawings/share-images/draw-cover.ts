import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { textWidth } from '../charts/text-width.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { inks, planFace } from './image-layout.ts';
import { drawText, hang } from './draw-text.ts';
import { fitSize } from './fit-text.ts';
import { wrapTitle } from './wrap-title.ts';

/** What the cover of a book says in one language. */
export interface CoverWords {
	locale: Locale;
	title: string;
	issuers: readonly string[];
	/** Number of the document and day of issue, a line each. */
	facts: readonly string[];
	/** That it is not official, and the date of the edition, a line each. */
	edition: readonly string[];
}

/** Size of a cover in pixels, two to three. */
export const coverSize = { width: 1200, height: 1800 };

/** Lines of the cover, ruled like the share images: a thick frame, a thin one in it, a line above the foot. */
const outer = { x: 48, y: 48, width: 1104, height: 1704 };
const inner = { x: 60, y: 60, width: 1080, height: 1680 };
const foot = 1560;

/** Where the words stand. */
const left = 132;
const room = coverSize.width - 2 * left;

/** What is drawn, and the height at which it ends. */
interface Block {
	drawn: Element[];
	bottom: number;
}

/**
 * Draws the cover of a book as an SVG file.
 *
 * @param said In each language of the book, that of the largest title first.
 * @throws If a title is too long for it.
 */
export function drawCover(said: readonly CoverWords[]): string {
	const titles = said.reduce<Block>(
		({ drawn, bottom }, words, index) => {
			const title = drawTitle(words, bottom + (index === 0 ? 0 : 56), index === 0 ? 116 : 66);
			return { drawn: [...drawn, ...title.drawn], bottom: title.bottom };
		},
		{ drawn: [], bottom: said.length > 1 ? 190 : 260 },
	);
	const line = titles.bottom + 72;
	const facts = said.reduce<Block>(
		({ drawn, bottom }, words) => {
			const block = drawFacts(words, bottom + 28);
			return { drawn: [...drawn, ...block.drawn], bottom: block.bottom };
		},
		{ drawn: [], bottom: line + 12 },
	);
	if (facts.bottom > foot - 40)
		throw new Error(`this title is too long for a cover: ${said[0]?.title ?? ''}`);
	const { width, height } = coverSize;
	const thin = { fill: 'none', stroke: inks.sea, strokeWidth: 2 };
	const file = s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			xmlLang: said[0] && languageTag[said[0].locale],
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
		},
		[
			s('rect', { width, height, fill: inks.paper }),
			s('rect', { ...outer, ...thin, strokeWidth: 6 }),
			s('rect', { ...inner, ...thin }),
			s('path', { ...thin, d: `M${inner.x} ${foot}H${inner.x + inner.width}` }),
			s('path', { ...thin, d: `M${left} ${line}h96`, strokeWidth: 6 }),
			...titles.drawn,
			...facts.drawn,
			...drawEdition(said),
		],
	);
	return toHtml(file, { space: 'svg', closeEmptyElements: true });
}

/** A title in few lines, as large as they may be. */
function drawTitle({ locale, title }: CoverWords, top: number, most: number): Block {
	const face = planFace[locale];
	const sizes = Array.from({ length: (most - 28) / 2 + 1 }, (_, index) => most - 2 * index);
	const fits = (size: number, count: number) => {
		const lines = wrapTitle(title, room, size, face);
		return lines.length <= count && lines.every((line) => textWidth(line, size, face) <= room);
	};
	// Another line is worth it only where the type would be much smaller without.
	const size =
		[1, 2, 3, 4]
			.map((count) => sizes.find((one) => one >= most * 0.6 && fits(one, count)))
			.find((found) => found !== undefined) ??
		sizes.find((one) => fits(one, 5)) ??
		28;
	const leading = Math.round(size * 1.36);
	const lines = wrapTitle(title, room, size, face);
	return {
		drawn: lines.map((line, index) =>
			drawText(
				line,
				left - hang(line, size, face),
				top + Math.round(size * 0.88) + index * leading,
				{
					face,
					size,
					fill: inks.ink,
					weight: 600,
				},
			),
		),
		bottom: top + lines.length * leading,
	};
}

/** Who issued the plan, when, and under what number. */
function drawFacts({ locale, issuers, facts }: CoverWords, top: number): Block {
	const face = planFace[locale];
	const leading = 50;
	const lines = [...issuers, ...facts];
	return {
		drawn: lines.map((line, index) =>
			drawText(line, left, top + 34 + index * leading, {
				face,
				size: fitSize([line], room, locale === 'zh' ? 36 : 34, face),
				fill: index < issuers.length ? inks.ink : inks.soft,
			}),
		),
		bottom: top + lines.length * leading,
	};
}

/** The foot: each language begins at an edge. */
function drawEdition(said: readonly CoverWords[]): Element[] {
	return said.flatMap(({ edition }, language) =>
		edition.map((line, index) =>
			drawText(line, language === 0 ? left : left + room, foot + 76 + index * 48, {
				face: 'sans',
				size: 32,
				fill: inks.sea,
				anchor: language === 0 ? 'start' : 'end',
			}),
		),
	);
}
