import { punctuation } from '../../words/punctuation.ts';
import type { Locale } from '../../model/locale.ts';

/** What is cited: the plan, one of its parts, or a sentence of a part, in one language of this site. */
export interface CitedWork {
	/** Name in files of references: `clear-water-plan-2.1.3`, in English with `-en` at its end. */
	key: string;
	locale: Locale;
	/** Title of the plan, or number and heading of a part: `二（一）3 标题`. */
	title: string;
	/** The sentence, where one is cited: `第 7 句`, `sentence 7`. */
	locator: string | null;
	/** Title of the plan that it is part of; `null` for the plan itself and for the notice that issues it. */
	container: string | null;
	/** Who issued the plan, in the order of the signatures. */
	issuers: readonly string[];
	/** Document number as printed. */
	number: string;
	/** Day of issue, ISO 8601. */
	issued: string;
	/** Page of the print on which it begins; `null` where this copy cannot tell. */
	page: number | null;
	/** What it is a translation of; `null` for the original. */
	translation: Translation | null;
	/** Release of this site, which the repairs and the translation belong to: `2026年11月25日网络版`. */
	release: string;
	/** Permanent address, absolute. */
	address: string;
}

/** A work in a language that its issuers did not write it in. */
export interface Translation {
	/** Says so, with the title of the whole in the original: `Unofficial English translation of 清水规划`. */
	statement: string;
	/** Title of what is cited in the original. */
	title: string;
	/** Title of the whole that it is part of, in the original; of a whole its own. */
	whole: string;
	/** Who made the translation public. No body that issued the original did. */
	publisher: string;
}

/**
 * Name of a body for programs that expect people: they take the last word for a family name, unless a comma says
 * that the family name is all there is. EndNote asks for it in RIS, and Zotero in the head of a page; in RIS Zotero
 * reads both alike. A name without spaces needs none.
 */
export function bodyName(name: string): string {
	return name.includes(' ') ? `${name},` : name;
}

/** What release it is, and that it is a translation where it is one. */
export function sayRelease({ translation, release }: CitedWork): string {
	return translation === null ? release : `${translation.statement}, ${release}`;
}

/** Title with the sentence, where one is cited. */
export function fullTitle({ locale, title, locator }: CitedWork): string {
	if (locator === null) return title;
	return title + punctuation[locale].comma + locator;
}
