import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Face } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import { languageTag } from '../../model/locale.ts';
import type { ShareImage } from './share-image.ts';
import { imageSize, inks, planFace, rules, text } from './image-layout.ts';
import { layOutChange } from './draw-change.ts';
import { drawText, hang } from './draw-text.ts';
import { fitPlace, fitSize, fitTitle, fitWords, type Lines } from './fit-text.ts';

const width = text.right - text.left;

/** Draws a share image as an SVG file. */
export function drawShareImage(image: ShareImage): string {
	const { width, height } = imageSize;
	const file = s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			xmlLang: languageTag[image.locale],
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
		},
		[
			s('rect', { width, height, fill: inks.paper }),
			...drawRules(),
			...drawNumber(image),
			...drawMatter(image),
			...drawOrigin(image),
		],
	);
	return toHtml(file, { space: 'svg', closeEmptyElements: true });
}

function drawRules(): Element[] {
	const { outer, inner, column, foot } = rules;
	const thin = { fill: 'none', stroke: inks.sea, strokeWidth: 1 };
	const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
	return [
		s('rect', { ...outer, ...thin, strokeWidth: 4 }),
		// On half pixels, a line of one pixel is sharp.
		s('path', {
			...thin,
			d: `M${inner.x + 0.5} ${inner.y + 0.5}H${right - 0.5}V${bottom - 0.5}H${inner.x + 0.5}ZM${column + 0.5} ${inner.y}V${bottom}M${inner.x} ${foot + 0.5}H${right}`,
		}),
	];
}

/** The column at the left: what is numbered, its number, and below that this is no official edition. */
function drawNumber({ kind, number, origin }: ShareImage): Element[] {
	const { inner, column, foot } = rules;
	const x = (inner.x + column) / 2;
	const room = column - inner.x - 52;
	const middle = { face: 'sans', fill: inks.sea, anchor: 'middle' } as const;
	const size = number.length === 0 ? 0 : fitSize(number, room, 104, 'roman');
	const note = { ...middle, size: 19, fill: inks.soft };
	const lines = wrapText(origin.edition, room, note.size);
	return [
		drawText(kind, x, text.top + 24, { ...middle, size: 24 }),
		s('path', { d: `M${x - 20} ${text.top + 46.5}h40`, stroke: inks.sea, strokeWidth: 1 }),
		...number.map((line, index) =>
			drawText(line, x, text.top + 64 + Math.round(size * (1 + index * 1.1)), {
				...middle,
				face: 'roman',
				size,
				weight: 600,
			}),
		),
		...lines.map((line, index) =>
			drawText(
				line,
				x,
				(foot + inner.y + inner.height) / 2 + 7 + (index - (lines.length - 1) / 2) * 25,
				note,
			),
		),
	];
}

/** Place, title, and first words or figures. */
function drawMatter({ locale, place, title, words, ours, change }: ShareImage): Element[] {
	const face = planFace[locale];
	const head = fitPlace(place, width, face);
	const top = text.top + head.lines.length * head.leading + (head.lines.length > 0 ? 20 : 0);
	const said = change && layOutChange(change, face);
	const below = said ? text.bottom - said.height : text.bottom - 2 * 34;
	const space = below - 20 - top;
	const name = fitTitle(title, { width, height: space, face });
	const end = top + name.lines.length * name.leading;
	const drawn = [
		...drawLines(head, text.top, { face, fill: inks.soft }),
		...drawLines(name, top, { face, fill: inks.ink, weight: 600 }),
	];
	if (said) return [...drawn, ...said.draw(below)];
	const voice = ours ? 'sans' : face;
	const room = { width, height: text.bottom - end - 24, face: voice };
	return [...drawn, ...drawLines(fitWords(words, room), end + 24, { face: voice, fill: inks.ink })];
}

function drawLines(
	{ lines, size, leading }: Lines,
	top: number,
	setting: { face: Face; fill: string; weight?: number },
): Element[] {
	return lines.map((line, index) =>
		// The baseline, where ascenders of a line begin at its top.
		drawText(
			line,
			text.left - hang(line, size, setting.face),
			top + Math.round(size * 0.88) + index * leading,
			{
				...setting,
				size,
			},
		),
	);
}

/** The foot: the plan, the number of the document, and where this is from. */
function drawOrigin({ locale, origin }: ShareImage): Element[] {
	const face = planFace[locale];
	const size = fitSize([origin.title], width, 22, face);
	const quiet = { face: 'sans', size: 18, fill: inks.soft } as const;
	return [
		drawText(origin.title, text.left, rules.foot + 36, { face, size, fill: inks.ink }),
		drawText(origin.number, text.left, rules.foot + 64, quiet),
		drawText(origin.host, text.right, rules.foot + 64, {
			...quiet,
			size: fitSize([origin.host], width / 2, 18, 'sans'),
			anchor: 'end',
		}),
	];
}
