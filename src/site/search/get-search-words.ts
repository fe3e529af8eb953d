import type { SearchWords } from './search-words.ts';
import { joinNumber, shortLabel } from '../../words/node-label.ts';
import { translate } from '../../words/translate.ts';
import { has } from '../../model/parts.ts';
import { type MessageKey, zh } from '../../words/dictionaries/zh.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { Locale } from '../../model/locale.ts';
import { plainText } from '../../model/text/inline.ts';
import { getNotes } from '../../model/reader/tables.ts';
import { getEntrances } from './get-entrances.ts';
import { packNotes } from './hit-notes.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { quoteTemplate } from '../share/get-quote-template.ts';
import { absoluteUrl, sitePath } from '../../model/places/site-path.ts';

/** Names that the script fills in. */
const open = Object.fromEntries(
	'count places all query n reading text names name reason a b place range'
		.split(' ')
		.map((name) => [name, `{${name}}`]),
);

/** What is said of the other language, where the site has one. */
const ofOtherLanguage: ReadonlySet<MessageKey> = new Set([
	'search.noneBoth',
	'search.otherOnly',
	'search.otherOnlyAs',
	'search.csv.en',
	'search.untried.en',
	'search.untried.language',
	'search.untried.zh',
	'search.option.lang',
	'search.option.pairs',
	'search.partner',
	'search.reason.language',
]);

/** What the script of the search page has to say, in the language of the page. */
export async function getSearchWords(locale: Locale): Promise<SearchWords> {
	const { nodes } = await getPlan();
	const keys = (Object.keys(zh) as (keyof typeof zh)[]).filter(
		(key) => key.startsWith('search.') && (has('translation') || !ofOtherLanguage.has(key)),
	);
	const own = keys.map((key) => [key.slice('search.'.length), translate(locale, key, open)]);
	const texts: Record<string, string> = {
		...(Object.fromEntries(own) as Record<string, string>),
		link: translate(locale, 'menu.link'),
		quote: translate(locale, 'menu.quote'),
		copied: translate(locale, 'menu.copied'),
		failed: translate(locale, 'menu.failed'),
		sentence: translate(locale, 'plan.sentence', open),
		...(has('summaries') && { brief: translate(locale, 'summary.ours') }),
		quoteText: await quoteTemplate(locale, '{place}'),
	};
	const places = nodes
		.filter(({ parent, kind }) => (parent === null || kind === 'section') && kind !== 'table')
		.map((node): [string, string] => {
			const label = shortLabel(locale, node);
			return [node.id, `${joinNumber(label.number)}${plainText(label.title.runs)}`];
		});
	return {
		locale,
		locales: siteLocales,
		base: sitePath('/').slice(0, -1),
		root: absoluteUrl('').replace(/\/$/u, ''),
		texts,
		places,
		entrances: await getEntrances(locale),
		notes: packNotes(await getNotes()),
	};
}
