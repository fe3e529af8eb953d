import { inflectionStem } from '../english-stem.ts';
import { editsBetween } from './edit-distance.ts';
import { asksInEnglish } from './question-words.ts';
import { plain, type TermWay } from './way.ts';

/** Corrections that are told at most. */
const most = 2;

/**
 * The words of an English text that a term may be a misspelling of: one letter, or two of a long word, are wrong. A real word
 * is no misspelling.
 */
export const findBySpelling: TermWay = (
	{ text, quoted },
	{ text: { finder }, words, vocabulary },
) => {
	const typed = text.toLowerCase();
	if (finder.locale !== 'en' || quoted || !/^[a-z]+$/u.test(typed)) return [];
	if (asksInEnglish(typed) || words.real.has(inflectionStem(typed))) return [];
	const near = [...vocabulary().words].flatMap(([word, times]) => {
		const edits = asksInEnglish(word) ? undefined : editsBetween(typed, word);
		return edits
			? [{ word, edits: edits + (word.startsWith(typed.charAt(0)) ? 0 : 0.5), times }]
			: [];
	});
	const best = Math.min(...near.map(({ edits }) => edits));
	const stems = new Set<string>();
	return near
		.filter(({ edits }) => edits === best)
		.sort((a, b) => b.times - a.times)
		.filter(({ word }) => stems.size < stems.add(inflectionStem(word)).size)
		.slice(0, most)
		.map(({ word }) => ({ reason: 'spelling', term: plain(word) }));
};
