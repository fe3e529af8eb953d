import type { Run } from './inline.ts';

/**
 * Substances and what is measured of them in air, water and climate, subscripts after `_`. Our texts and many
 * copies of plans write them as plain text. They are listed, as not every word that looks like one is one: O2O, B2B.
 */
const names = [
	// Particles and gases of the air (GB 3095), greenhouse gases.
	'PM_2.5 PM_10 SO_2 SO_3 SO_x NO_2 NO_3 NO_x O_2 O_3 CO_2 CO_3 CH_4 N_2O SF_6 NF_3 H_2O H_2S',
	// Measures of water (GB 3838).
	'NH_3 NH_4 PO_4 COD_Mn COD_Cr BOD_5',
].flatMap((line) => line.split(' '));

const indexes = new Map(names.map((name) => [name.replace('_', ''), name.split('_')] as const));

const alternatives = [...indexes.keys()].map((name) => name.replace('.', String.raw`\.`)).join('|');

const formula = new RegExp(String.raw`\b(?:${alternatives})\b(?!\.?\d)`, 'gu');

/** Sets the subscripts of formulas: PM2.5, NOx, O3, CODMn become PM, NO, O, COD with the rest lowered. */
export function setFormulas(runs: readonly Run[]): Run[] {
	return runs.flatMap(({ text, marks }) => {
		const parts: Run[] = [];
		let last = 0;
		for (const match of text.matchAll(formula)) {
			const [name = '', index = ''] = indexes.get(match[0]) ?? [];
			const [lowered = '', rest = ''] = index.split(/(?<=\d)(?=[A-Z])/u);
			parts.push({ text: text.slice(last, match.index) + name, marks });
			parts.push({ text: lowered, marks: [...marks, 'sub'] });
			last = match.index + match[0].length - rest.length;
		}
		return [...parts, { text: text.slice(last), marks }].filter((run) => run.text !== '');
	});
}

/** A text without its formulas, whose figures count nothing; a copy may have a space in PM2.5. */
export function withoutFormulas(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/\bPM\s+(?=\d)/gu, 'PM')
		.replaceAll(formula, '');
}
