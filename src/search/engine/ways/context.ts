import type { Reason } from '../answer.ts';
import type { Term } from '../query.ts';
import type { LoadedText } from '../source.ts';
import type { KnownWords } from './known-words.ts';
import type { Passages } from './passages.ts';
import { variantsOf } from './readings.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Context, Variant } from './way.ts';

/** What ways may ask of a text and of words. */
interface Sources {
	text: LoadedText;
	words: KnownWords;
	passages: Passages;
	/** The quantity that the query asks for. */
	quantity: Term | undefined;
	/** Ways that are not to be tried. */
	without: readonly Reason[];
}

/** Makes a text and words ready for the ways to ask; what was asked once is remembered for the query. */
export function toContext({ text, words, passages, quantity, without }: Sources): Context {
	const known = new Map<Term, readonly Variant[]>();
	const count = (term: Term) => passages.of(term).size;
	const context: Context = {
		text,
		words,
		quantity,
		vocabulary: () => vocabularyOf(text),
		count,
		has: (term) => count(term) > 0,
		isMet: (query) => passages.meeting(query).size > 0,
		variants: (term) => {
			const found =
				known.get(term) ??
				variantsOf(term, context).filter(
					(variant) => !without.includes(variant.reason) && count(variant.term) > 0,
				);
			known.set(term, found);
			return found;
		},
	};
	return context;
}
