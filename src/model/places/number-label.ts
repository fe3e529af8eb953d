import { formatChineseNumber } from '../numbers/chinese-number.ts';
import type { NodeKind } from './node-id.ts';
import { ordinal } from './place-id.ts';

/** A node's number as the plan prints it, and as the English edition does. */
export interface NumberLabel {
	zh: string;
	en: string;
}

/**
 * Labels a node with its printed number, in one form throughout: `一、`, `（一）`, `1.`, `专栏 2`, `表 1`.
 *
 * @returns `null` for a node that bears no number (`notice`, `preamble`).
 */
export function numberLabel(kind: NodeKind, id: string): NumberLabel | null {
	const number = ordinal(id);
	if (number === undefined) return null;
	switch (kind) {
		case 'chapter':
			return { zh: `${formatChineseNumber(number)}、`, en: `Part ${toRoman(number)}` };
		case 'section':
			return { zh: `（${formatChineseNumber(number)}）`, en: `Section ${number}` };
		case 'box':
			return { zh: `专栏 ${number}`, en: `Box ${number}` };
		case 'table':
			return { zh: `表 ${number}`, en: `Table ${number}` };
		default:
			return { zh: `${number}.`, en: `${number}.` };
	}
}

/** Roman numeral of a number from 1 to 39, as chapters are numbered in English. */
function toRoman(number: number): string {
	const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
	return 'X'.repeat(Math.floor(number / 10)) + (units[number % 10] ?? '');
}
