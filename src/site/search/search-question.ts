import type { Question } from '../../search/engine/answer.ts';
import { currentAddress } from '../browser/address-bar.ts';
import { readSettings } from '../settings/settings.ts';
import { readState, type SearchState } from './search-state.ts';
import type { SearchWords } from './search-words.ts';

/** What the address asks for. Whether hits are shown in both languages is also remembered. */
export function readAddress({ locale, locales }: SearchWords): SearchState {
	const state = readState(currentAddress().search, locale);
	// An address may come from another site, and a setting from the time when this one had two languages.
	if (locales.length < 2) return { ...state, languages: [locale], pairs: false };
	return { ...state, pairs: state.pairs || readSettings().pairs === true };
}

/** What the engine is asked. */
export function toQuestion(
	{ query, languages, pairs, also, without }: SearchState,
	{ locales }: Pick<SearchWords, 'locales'>,
): Question {
	return { query, locales: languages, both: pairs, also, without, site: locales };
}
