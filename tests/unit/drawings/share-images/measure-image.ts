import { Resvg } from '@resvg/resvg-js';
import { makeFonts } from '../../../../src/drawings/pictures/make-fonts.ts';

// Where the texts of a drawn image stand, as the painter sets them: by the fonts, not by our table of widths.

export interface Box {
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export async function fontsFor(svgs: readonly string[]): Promise<string[]> {
	const characters = new Set(svgs.join(''));
	return (
		await Promise.all([makeFonts(characters, 'sans'), makeFonts(characters, 'serif')])
	).flat();
}

/** Boxes of texts that were measured before: most images say whose plan it is, and where it stands. */
const measured = new Map<string, Box>();

export function measureImage(svg: string, fontFiles: string[]): Box[] {
	const head = /^<svg[^>]*>/u.exec(svg)?.[0] ?? '';
	return [...svg.matchAll(/<text .*?<\/text>/gsu)].map(([element]) => {
		const key = [...fontFiles, head, element].join('\n');
		const box = measured.get(key) ?? measureText(head, element, fontFiles);
		measured.set(key, box);
		return box;
	});
}

function measureText(head: string, element: string, fontFiles: string[]): Box {
	const drawn = new Resvg(`${head}${element}</svg>`, {
		font: { loadSystemFonts: false, fontFiles },
	});
	const text = element.replaceAll(/<[^>]+>/gu, '');
	const box = drawn.getBBox();
	if (!box) throw new Error(`nothing is drawn for “${text}”`);
	const { x, y, width, height } = box;
	return { text, left: x, top: y, right: x + width, bottom: y + height };
}

/** Fields of the image: the column of the number and the text, each above the rule of the foot and below it. */
const fields = [
	{ left: 34, top: 34, right: 256, bottom: 516 },
	{ left: 256, top: 34, right: 1166, bottom: 516 },
	{ left: 34, top: 516, right: 256, bottom: 596 },
	{ left: 256, top: 516, right: 1166, bottom: 596 },
];

/** Space between a rule and the nearest text. */
const margin = 8;

/** The texts that stand in no field as a whole, or on another text. */
export function misplaced(boxes: readonly Box[]): string[] {
	const inField = (box: Box) =>
		fields.some(
			({ left, top, right, bottom }) =>
				box.left >= left + margin &&
				box.right <= right - margin &&
				box.top >= top + margin &&
				box.bottom <= bottom - margin,
		);
	const meet = (a: Box, b: Box) =>
		a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
	return [
		...boxes.filter((box) => !inField(box)).map(({ text }) => `outside: ${text}`),
		...boxes.flatMap((box, index) =>
			boxes
				.slice(index + 1)
				.filter((other) => meet(box, other))
				.map((other) => `on one another: ${box.text} / ${other.text}`),
		),
	];
}
