import type { Run } from './inline.ts';

/** Names of pollutants whose figures or letters are subscripts; the translation writes them as plain text. */
const formula = /\b(PM|NO|SO|CO|O)(2\.5|10|x|2|3)\b(?!\.?\d)/gu;

/** Sets the subscripts of formulas: PM2.5, NOx, O3, CO2 become PM, NO, O, CO with the rest lowered. */
export function setFormulas(runs: readonly Run[]): Run[] {
	return runs.flatMap(({ text, marks }) => {
		const parts: Run[] = [];
		let last = 0;
		for (const match of text.matchAll(formula)) {
			const [whole, name = '', index = ''] = match;
			parts.push({ text: text.slice(last, match.index) + name, marks });
			parts.push({ text: index, marks: [...marks, 'sub'] });
			last = match.index + whole.length;
		}
		return [...parts, { text: text.slice(last), marks }].filter((run) => run.text !== '');
	});
}
