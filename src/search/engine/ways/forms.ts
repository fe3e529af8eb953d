import { inflectionStem, isException } from '../english-stem.ts';
import { plain, type TermWay } from './way.ts';

/** Related words of an English text, which have the same stem by Porter: response for `responsible`. */
export const findForms: TermWay = ({ text, quoted }, { text: { finder }, vocabulary }) => {
	const word = text.toLowerCase();
	if (finder.locale !== 'en' || quoted || !/^[a-z]{4,}$/u.test(word) || isException(word))
		return [];
	const own = inflectionStem(word);
	return vocabulary()
		.related(word)
		.filter((other) => inflectionStem(other) !== own)
		.map((other) => ({ reason: 'form', term: plain(other) }));
};
