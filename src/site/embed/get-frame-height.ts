import type { Face } from '../../drawings/charts/text-width.ts';
import { wrapText } from '../../drawings/charts/wrap-text.ts';
import type { Locale } from '../../model/locale.ts';

/**
 * Width of the text where the frame stands in a page on a phone, 328 pixels wide. In a wider one there is room below
 * the text; in a narrower one the text scrolls, between its title and its source.
 */
const width = { whole: 296, lit: 273 };

/** A higher frame would take a page over. */
const highest = 640;

interface Type {
	face: Face;
	size: number;
	line: number;
}

/** The type of embed.css, in pixels. */
const types: Record<'crumb' | 'title' | 'text', Record<Locale, Type>> = {
	crumb: {
		zh: { face: 'sans', size: 13, line: 28 },
		en: { face: 'sans', size: 13, line: 28 },
	},
	title: {
		zh: { face: 'song', size: 20, line: 28 },
		en: { face: 'roman', size: 20, line: 28 },
	},
	text: {
		zh: { face: 'song', size: 18, line: 33 },
		en: { face: 'roman', size: 17, line: 28 },
	},
};

/** What is not measured: edges and gaps, source and links, and the line on the translation. */
const rest = { zh: 146, en: 236 };

/** Above a highlighted sentence is its place, below it the link to the rest. */
const around = 64;

/** What stands in an embed, as plain text. */
export interface EmbedWords {
	/** The place above it; '' where there is none. */
	parent: string;
	title: string;
	paragraphs: readonly string[];
	/** Whether the paragraphs are what is lit. */
	lit: boolean;
}

/** Height in pixels of the frame around an embed. */
export function frameHeight(
	locale: Locale,
	{ parent, title, paragraphs, lit }: EmbedWords,
): number {
	const measure = (text: string, kind: keyof typeof types, room: number) => {
		const { face, size, line } = types[kind][locale];
		// A tenth less, for fonts that are wider.
		return wrapText(text, room * 0.9, size, face).length * line;
	};
	const words = paragraphs.map((text) => measure(text, 'text', width[lit ? 'lit' : 'whole']));
	const height =
		measure(parent, 'crumb', width.whole - 16) +
		measure(title, 'title', width.whole) +
		words.reduce((sum, one) => sum + one, 0) +
		rest[locale] +
		(lit ? around : 0);
	return Math.min(height, highest);
}
