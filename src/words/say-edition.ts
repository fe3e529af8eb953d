import type { Locale } from '../model/locale.ts';
import { translate } from './translate.ts';

/** What this edition is, a sentence or two each: how the text was made, and the translation where there is one. */
export function sayEdition(locale: Locale): string[] {
	const said = (['edition.text', 'edition.translation'] as const).map((key) =>
		translate(locale, key),
	);
	return said.filter((sentence) => sentence !== '');
}
