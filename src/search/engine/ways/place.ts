import { oneU, readingsOf } from './sounds.ts';
import { englishDivisions, withoutDivision } from './division.ts';
import {
	type Context,
	plain,
	plainOf,
	type QueryWay,
	replaceClauses,
	type TermWay,
} from './way.ts';

/** A Chinese name of a place without the 县, 市 or 区 that it was typed with; the text may have it without. */
export const findPlace: TermWay = ({ text }, { text: { finder }, words }) => {
	const name = finder.locale === 'zh' ? withoutDivision(text) : undefined;
	return name !== undefined && words.names.has(name)
		? [{ reason: 'place', term: plain(name) }]
		: [];
};

/** An English name of a place without the County, City or District after it. */
export const findEnglishPlaces: QueryWay = (query, context) => {
	if (context.text.finder.locale !== 'en') return [];
	return query.all.slice(1).flatMap((terms, index) => {
		const [name, rank] = [plainOf(query.all[index])?.text, plainOf(terms)?.text];
		if (name === undefined || !englishDivisions.has(rank?.toLowerCase() ?? '')) return [];
		if (!isName(name, context)) return [];
		return [
			{
				query: replaceClauses(query, index, 2, [[plain(name)]]),
				said: [{ reason: 'place', text: name }],
			},
		];
	});
};

/** Whether an English word is the name of a place, by its sound in Chinese. */
function isName(word: string, { words }: Context): boolean {
	const typed = oneU(word.toLowerCase());
	return [...words.names].some((name) =>
		readingsOf(name, words.sounds.of).some((read) => read.join('') === typed),
	);
}
