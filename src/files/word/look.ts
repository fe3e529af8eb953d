import { convertMillimetersToTwip } from 'docx';
import type { Locale, ReadingMode } from '../../model/locale.ts';

/**
 * How official documents of the mainland look (GB/T 9704—2012), as far as a reader's typefaces go: the page and its
 * margins, text in 仿宋 of 16 points with 28 points from line to line, headings in 黑体, 楷体 and bold 仿宋. Titles
 * are to be in 小标宋, which few machines have; bold 宋体 stands for it.
 */
export const typefaces = {
	text: '仿宋',
	heading: '黑体',
	subheading: '楷体',
	title: '宋体',
	latin: 'Times New Roman',
} as const;

/** A4 with the margins of the standard: 37 mm above, a text of 156 by 225 mm. In twips. */
export const page = {
	size: { width: 11906, height: 16838 },
	margin: {
		top: convertMillimetersToTwip(37),
		bottom: convertMillimetersToTwip(35),
		left: convertMillimetersToTwip(28),
		right: convertMillimetersToTwip(26),
		footer: convertMillimetersToTwip(25),
	},
} as const;

/** Width of the text, in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** Sizes in half-points, distances of lines in twips; English and text in both languages are set smaller. */
export const sizes = {
	zh: { title: 44, heading: 32, text: 32, line: 560, cell: 18, entry: 28, ours: 24 },
	en: { title: 40, heading: 28, text: 24, line: 340, cell: 16, entry: 22, ours: 21 },
	bi: { title: 40, heading: 28, text: 24, line: 420, cell: 17, entry: 22, ours: 21 },
} as const satisfies Record<ReadingMode, object>;

/**
 * Whether the contents have numbers of pages. They are worked out by laying out all pages, which takes two seconds a
 * file; so only the Chinese file, the one that offices print, has them. Links lead to the places in all files.
 */
export function hasPageNumbers(mode: ReadingMode): boolean {
	return mode === 'zh';
}

/**
 * What Word takes the words of a language to be. Latin letters and digits are no Chinese in a Chinese text either:
 * LibreOffice breaks what is tagged so wherever a line ends, `20|25 年`.
 */
export const wordLanguage: Readonly<Record<Locale, { value: string; eastAsia?: string }>> = {
	zh: { value: 'en-US', eastAsia: 'zh-CN' },
	en: { value: 'en-US' },
};

/** Ink of what is ours, and of English below Chinese. */
export const quiet = '595959';
