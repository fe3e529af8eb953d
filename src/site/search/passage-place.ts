import { cellId } from '../../model/places/cell-id.ts';
import type { Locale } from '../../model/locale.ts';
import { sentenceId } from '../../model/places/place-id.ts';
import type { Hit, HitPassage } from '../../search/engine/answer.ts';
import { endsOfRun, textsOfRun } from '../../search/engine/joints.ts';
import { placeLabel, rangeLabel } from '../../words/place-label.ts';
import { hitAddress } from './hit-address.ts';

// Where a passage that was found stands: in a sentence, across several, in a heading or in a row.

/** Identifier for lists: of a sentence, of a row; of several sentences the first and the last, `2.1.3/s7-2.1.3/s8`. */
export function passageId(hit: Hit, passage: HitPassage): string {
	const [first, last] = endsOfRun(passage);
	if (first === '') return cellId(hit.id);
	const ends = [...new Set([first, last])].map((number) => sentenceId(hit.id, number));
	return ends.join('-');
}

/** Its place in words, as one cites it. */
export function passageLabel(locale: Locale, hit: Hit, passage: HitPassage): string {
	const [first, last] = endsOfRun(passage);
	return first === ''
		? placeLabel(locale, hit.id)
		: rangeLabel(locale, sentenceId(hit.id, first), sentenceId(hit.id, last));
}

/** Its address from the site's root; see {@link hitAddress}. */
export function passageAddress(
	locale: Locale,
	hit: Hit,
	passage: HitPassage,
	query: string,
): string {
	const [first, last] = endsOfRun(passage);
	return hitAddress(locale, hit, first, query, last);
}

/** Its words in a language; `''` where it was not loaded. English has a space between sentences. */
export function passageText(passage: HitPassage, locale: Locale): string {
	return textsOfRun(passage)
		.flatMap(({ texts }) => texts[locale]?.text ?? [])
		.join(locale === 'en' ? ' ' : '');
}
