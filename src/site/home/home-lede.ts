import type { Locale } from '../../model/locale.ts';
import { has } from '../../model/parts.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';

/** What the opening sentences count. */
interface Counts {
	indicators: number;
	binding: number;
	anticipatory: number;
	sections: number;
	tasks: number;
}

/** The sentences that open the home page: what the plan is, and what it holds. */
export function sayLede(locale: Locale, counts: Counts): string {
	const clauses = (['results', 'indicators', 'tasks'] as const)
		.filter(has)
		.map((part) => translate(locale, `home.lede.${part}`, { ...counts }));
	const last = clauses.pop();
	const enumerated = clauses.join(punctuation[locale].comma);
	const all =
		enumerated === ''
			? last
			: translate(locale, 'home.lede.last', { clauses: enumerated, last: last ?? '' });
	const what = all === undefined ? '' : translate(locale, 'home.lede.it', { clauses: all });
	return [translate(locale, 'home.lede.about'), what]
		.filter((sentence) => sentence !== '')
		.join(punctuation[locale].space);
}
