import type { Face } from '../charts/text-width.ts';
import type { Locale } from '../../model/locale.ts';

/** Size of a share image in pixels, as networks ask for it. */
export const imageSize = { width: 1200, height: 630 };

/** Paper and inks of the site by day; see src/site/styles/tokens.css. */
export const inks = {
	paper: '#fcfbf7',
	ink: '#181d20',
	soft: '#4a5153',
	line: '#d9d6cb',
	sea: '#0b5057',
};

/** Lines of the page, as Chinese books are ruled: a thick frame, a thin one in it, the column of the number. */
export const rules = {
	outer: { x: 26, y: 26, width: 1148, height: 578 },
	inner: { x: 34, y: 34, width: 1132, height: 562 },
	/** Between the number's column and the text. */
	column: 256,
	/** Above the foot. */
	foot: 516,
};

/** Where text may stand beside the number's column. */
export const text = { left: 296, right: 1126, top: 68, bottom: 490 };

/** Typeface of the plan's words in a language. */
export const planFace: Record<Locale, Face> = { zh: 'song', en: 'roman' };
