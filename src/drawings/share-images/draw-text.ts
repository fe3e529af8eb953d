import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { Face } from '../charts/text-width.ts';
import { setFormulas } from '../../model/text/formulas.ts';
import type { Run } from '../../model/text/inline.ts';

/** Names of the typefaces in their font files. */
const families: Record<Face, string> = {
	sans: 'Noto Sans SC',
	song: 'Noto Serif SC',
	roman: 'Source Serif 4',
};

/** Chinese characters and signs, which the roman typeface does not have. */
const chinese = /[\u2160-\u217F\u2460-\u24FF\u3000-\u303F\p{Script=Han}\uFF00-\uFFEF]+/gu;

/** How a text is set. */
export interface Setting {
	face: Face;
	size: number;
	fill: string;
	/** 400 or 600. */
	weight?: number;
	anchor?: 'start' | 'middle' | 'end';
}

/** Draws one line with its start, or what `anchor` says, at `x` on the baseline `y`. Figures of formulas are lowered. */
export function drawText(text: string, x: number, y: number, setting: Setting): Element {
	const { face, size, fill, weight = 400, anchor = 'start' } = setting;
	let lowered = false;
	const runs = setFormulas(lowerFigures(text)).flatMap((run): ElementContent[] => {
		const sub = run.marks.includes('sub');
		const shift = sub === lowered ? 0 : Math.round(size * 0.16) * (sub ? 1 : -1);
		lowered = sub;
		return splitScripts(run.text, face).map((part, index) =>
			s(
				'tspan',
				{
					fontFamily: part.family,
					fontSize: sub ? Math.round(size * 0.64) : size,
					dy: index === 0 && shift !== 0 ? shift : undefined,
				},
				part.text,
			),
		);
	});
	return s(
		'text',
		{ x, y, fontSize: size, fontWeight: weight, fill, textAnchor: anchor, 'xml:space': 'preserve' },
		runs,
	);
}

/** Sets ₂ and ₃ as lowered figures: the typefaces for Chinese do not have them. */
function lowerFigures(text: string): Run[] {
	return text
		.split(/([₀-₉]+)/u)
		.map((part, index) =>
			index % 2 === 0
				? { text: part, marks: [] }
				: { text: part.normalize('NFKC'), marks: ['sub'] },
		);
}

/** Parts of a text that one font file holds each. */
function splitScripts(text: string, face: Face): { text: string; family: string }[] {
	if (face !== 'roman') return [{ text, family: families[face] }];
	const parts: { text: string; family: string }[] = [];
	let last = 0;
	const push = (end: number, family: string) => {
		if (end > last) parts.push({ text: text.slice(last, end), family });
		last = end;
	};
	for (const match of text.matchAll(chinese)) {
		push(match.index, families.roman);
		push(match.index + match[0].length, families.song);
	}
	push(text.length, families.roman);
	return parts;
}

/** How far the empty half of an opening sign at a line's start hangs out, so that the lines begin below each other. */
export function hang(line: string, size: number, face: Face): number {
	return face !== 'roman' && /^[“‘《（]/u.test(line) ? Math.round(size * 0.45) : 0;
}
