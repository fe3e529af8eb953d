import { setFormulas } from './formulas.ts';
import { formatInline } from './inline.ts';

/** Plain text as HTML, with the subscripts of PM2.5, NOx and the like. */
export function formulaHtml(text: string): string {
	return formatInline(setFormulas([{ text, marks: [] }]));
}
