import { plainText, type Run } from '../model/text/inline.ts';
import type { Locale } from '../model/locale.ts';
import type { PlanNode } from '../model/text/node.ts';
import { translate } from './translate.ts';

/** How a node is called on a page. */
export interface NodeLabel {
	/** Number as printed, or as the English edition has it; '' where there is none. */
	number: string;
	/** The title, and the language that it is in: Chinese where there is no English yet. */
	title: { runs: readonly Run[]; locale: Locale };
	/** Whether the title is our name for it, as the plan prints none. */
	ours: boolean;
}

/** Calls a node by its number and title; one without a printed title by our name for its kind. */
export function nodeLabel(locale: Locale, { kind, number, title }: PlanNode): NodeLabel {
	const own = title[locale];
	const runs = own ?? title.zh;
	if (plainText(runs) === '') return kindLabel(locale, kind);
	const printed = { runs, locale: own ? locale : 'zh' } as const;
	return { number: number?.[locale] ?? '', title: printed, ours: false };
}

/** The same for lists: the notice, whose title names issuers, addressees and subject, by the name of its kind. */
export function shortLabel(locale: Locale, node: PlanNode): NodeLabel {
	return node.kind === 'notice' ? kindLabel(locale, node.kind) : nodeLabel(locale, node);
}

function kindLabel(locale: Locale, kind: PlanNode['kind']): NodeLabel {
	const runs = [{ text: translate(locale, `kind.${kind}`), marks: [] }];
	return { number: '', title: { runs, locale }, ours: true };
}

/** A node's number for people: a box by what is printed, what is numbered otherwise by its identifier. */
export function shortNumber(locale: Locale, { id, kind, number }: PlanNode): string {
	if (!number) return '';
	return kind === 'box' ? number[locale] : id;
}

/** A node's number and title as plain text, for titles of windows and descriptions. */
export function nodeName(locale: Locale, node: PlanNode): string {
	const { number, title } = nodeLabel(locale, node);
	return joinNumber(number) + plainText(title.runs);
}

/** A number as it stands before a title: with a space, unless its own mark parts it from the title. */
export function joinNumber(number: string): string {
	return number === '' || /[、）]$/u.test(number) ? number : `${number} `;
}
