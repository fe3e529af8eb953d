import { hasPage, type PagePath } from '../../words/site-pages.ts';
import { has } from '../../model/parts.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { pagePath } from '../../model/places/address.ts';
import { rowNumber } from '../../model/places/place-id.ts';
import { hasEmbed, hasOwnPage } from '../../model/text/node.ts';
import {
	getOrganisations,
	getPlaces,
	type OrganisationEntry,
	type PlaceEntry,
} from '../../model/reader/named.ts';
import { getIndicators } from '../../model/reader/tables.ts';
import { getTopics, type TopicEntry } from '../../model/reader/topics.ts';
import { getTerms, type TermEntry } from '../../model/reader/terms.ts';
import { hasPage as hasTermPage } from '../../model/terms/term-page.ts';

interface LocalePage {
	params: { locale: Locale };
	props: { locale: Locale };
}

/** One page, or file, for each language of the site. */
export function getLocalePages(): LocalePage[] {
	return siteLocales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** What Astro asks of a page of the table of pages: one for each language of the site where it exists at all. */
export function pagesAt(path: PagePath): () => LocalePage[] {
	return () => (hasPage(path) ? getLocalePages() : []);
}

interface PlanPage {
	params: { locale: Locale; path: string };
	props: { locale: Locale; id: string };
}

/** One page in each locale for every node of the plan that has a page of its own. */
export async function getPlanPages(): Promise<PlanPage[]> {
	const { nodes } = await getPlan();
	const own = nodes.filter(hasOwnPage);
	return siteLocales.flatMap((locale) =>
		own.map(({ id }) => ({ params: { locale, path: pagePath(id) }, props: { locale, id } })),
	);
}

/** One embed in each locale for every node that has one. */
export async function getPlanEmbeds(): Promise<PlanPage[]> {
	const { node } = await getPlan();
	return (await getPlanPages()).filter(({ props }) => hasEmbed(node(props.id)));
}

interface BiPage {
	params: { path: string };
	props: { id: string };
}

/** A page in both languages for every node of the plan that has a page of its own. */
export async function getBiPages(): Promise<BiPage[]> {
	if (!has('translation')) return [];
	const pages = await getPlanPages();
	return pages
		.filter(({ params }) => params.locale === 'zh')
		.map(({ params: { path }, props: { id } }) => ({ params: { path }, props: { id } }));
}

interface TermPage {
	params: { locale: Locale; term: string };
	props: { locale: Locale; entry: TermEntry };
}

/** One page in each locale for every term of the glossary that has one. */
export async function getTermPages(): Promise<TermPage[]> {
	const terms = has('glossary') ? (await getTerms()).filter(hasTermPage) : [];
	return siteLocales.flatMap((locale) =>
		terms.map((entry) => ({
			params: { locale, term: entry.term.id },
			props: { locale, entry },
		})),
	);
}

interface IndicatorPage {
	params: { locale: Locale; id: string };
	props: { locale: Locale; indicator: Indicator };
}

/** One page in each locale for every indicator. */
export async function getIndicatorPages(): Promise<IndicatorPage[]> {
	const indicators = await getIndicators();
	return siteLocales.flatMap((locale) =>
		indicators.map((indicator) => ({
			params: { locale, id: rowNumber(indicator.id) },
			props: { locale, indicator },
		})),
	);
}

interface EntryPage<Entry> {
	params: { locale: Locale; id: string };
	props: { locale: Locale; entry: Entry };
}

/** One page in each locale for every entry of a list. */
function toEntryPages<Entry>(
	entries: readonly Entry[],
	idOf: (entry: Entry) => string,
): EntryPage<Entry>[] {
	return siteLocales.flatMap((locale) =>
		entries.map((entry) => ({
			params: { locale, id: idOf(entry) },
			props: { locale, entry },
		})),
	);
}

/** One page in each locale for every place that the plan names. */
export async function getPlacePages(): Promise<EntryPage<PlaceEntry>[]> {
	return toEntryPages(await getPlaces(), ({ entry }) => entry.id);
}

/** One page in each locale for every body, company or programme that the plan names. */
export async function getOrganisationPages(): Promise<EntryPage<OrganisationEntry>[]> {
	return toEntryPages(await getOrganisations(), ({ entry }) => entry.id);
}

/** One page in each locale for every topic. */
export async function getTopicPages(): Promise<EntryPage<TopicEntry>[]> {
	return toEntryPages(await getTopics(), ({ topic }) => topic.id);
}
