import { type Locale, languageTag } from '../../model/locale.ts';
import { placeAddress } from '../../model/places/address.ts';
import { boxOf, nodeOf, sentenceNumber } from '../../model/places/place-id.ts';
import { sitePath } from '../../model/places/site-path.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { plainText } from '../../model/text/inline.ts';
import { joinNumber, shortLabel, shortNumber } from '../../words/node-label.ts';
import { placeLabel, sentenceLabel } from '../../words/place-label.ts';

/** Where a sentence stands, as a link to it says it. */
export interface Source {
	href: string;
	/** Number of the node, or of the box, with what parts it from the title: `2.1.3 `, `专栏 2 `; '' where it has none. */
	number: string;
	title: string;
	/** Of the title, where it is in another language than the page. */
	lang: string | undefined;
	/** `，第 7 句`; of a box the item: `，第 3 条`. */
	tail: string;
}

/**
 * Where a sentence stands.
 *
 * @param id Identifier of the sentence.
 * @throws If the plan has no such node.
 */
export async function getSource(locale: Locale, id: string): Promise<Source> {
	const { node } = await getPlan();
	const own = node(nodeOf(id));
	const box = boxOf(own.id);
	const named = box === undefined ? own : node(box);
	const { title } = shortLabel(locale, named);
	const ofSentence = sentenceLabel(locale, sentenceNumber(id) ?? '');
	return {
		href: sitePath(placeAddress(locale, id)),
		number: joinNumber(shortNumber(locale, named)),
		title: plainText(title.runs),
		lang: title.locale === locale ? undefined : languageTag[title.locale],
		tail:
			(box === undefined ? '' : placeLabel(locale, own.id).slice(placeLabel(locale, box).length)) +
			(box !== undefined && own.sentences.length === 1 ? '' : ofSentence),
	};
}
