import { cite, type Citation, sentenceNumber } from './citation.ts';
import type { CitedWork, Translation } from './cited-work.ts';
import { producer } from '../catalog/producer.ts';
import { citedTitle } from '../../words/cited-title.ts';
import { formatDate } from '../../words/format-date.ts';
import { placeLabel } from '../../words/place-label.ts';
import { translate } from '../../words/translate.ts';
import { withTable } from '../../model/places/plan-tables.ts';
import { nodeAddress, placeAddress, sentenceAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { sentencePage } from '../../model/places/sentence-page.ts';
import { getReleaseDate } from '../../model/reader/changes.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getIndicators } from '../../model/reader/tables.ts';

/** Absolute address of a place of the site, from its path. */
type Address = (path: string) => string;

/** A file of references for the plan, for each of its places and for each indicator, in each language. */
export async function getCitationFiles() {
	const { nodes } = await getPlan();
	const indicators = await getIndicators();
	const ids = ['plan', ...nodes.map(({ id }) => id), ...indicators.map(({ id }) => id)];
	return siteLocales.flatMap((locale) =>
		ids.map((id) => ({ params: { locale, id }, props: { locale, id } })),
	);
}

/**
 * Cites a place in every format.
 *
 * @param id `plan` for the whole, a node's (`2.1.3`, `box-2`, `table-1`) or an indicator's (`i8`).
 * @throws If there is no such place.
 */
export async function getCitations(
	locale: Locale,
	id: string,
	address: Address,
): Promise<Citation[]> {
	return cite(
		await getCitedWork(locale, id, address),
		await getCitedSentence(locale, id, sentenceNumber, address),
	);
}

/** What is cited where a place is; see {@link getCitations}. */
export async function getCitedWork(
	locale: Locale,
	id: string,
	address: Address,
): Promise<CitedWork> {
	const { id: document, title, number, issued, issuers } = await getDocument();
	const key = [document, ...(id === 'plan' ? [] : [id]), ...(locale === 'zh' ? [] : [locale])];
	return {
		key: key.join('-'),
		locale,
		locator: null,
		// The notice has the number, and the plan with it; it is no part of the plan.
		container: id === 'plan' || id === 'notice' ? null : title[locale],
		issuers: issuers.map((issuer) => issuer[locale]),
		number,
		issued,
		translation: locale === 'zh' ? null : await getTranslation(locale, id, address),
		release: translate(locale, 'cite.release', {
			date: formatDate(locale, await getReleaseDate()),
		}),
		...(await getPlace(locale, id, title[locale], address)),
	};
}

/** What the English of a place is a translation of. */
async function getTranslation(locale: Locale, id: string, address: Address): Promise<Translation> {
	const { title, container } = await getCitedWork('zh', id, address);
	const whole = container ?? title;
	return {
		statement: translate(locale, 'cite.translationOf', { title: whole }),
		title,
		whole,
		publisher: producer(),
	};
}

/**
 * What is cited where a sentence of a place is; `null` where it has none.
 *
 * @param sentence Number of the sentence, or what stands for it.
 */
export async function getCitedSentence(
	locale: Locale,
	id: string,
	sentence: string,
	address: Address,
): Promise<CitedWork | null> {
	const { nodes } = await getPlan();
	const node = nodes.find((one) => one.id === id);
	if (!node || node.sentences.length === 0) return null;
	const work = await getCitedWork(locale, id, address);
	return {
		...work,
		key: `${work.key}-s${sentence}`,
		locator: translate(locale, 'cite.sentence', { n: sentence }),
		page: sentencePage(node, nodes),
		address: address(sentenceAddress(locale, node, sentence)),
	};
}

type Place = Pick<CitedWork, 'title' | 'page' | 'address'>;

/** Title, page and address of the plan, a node or an indicator. */
async function getPlace(
	locale: Locale,
	id: string,
	title: string,
	address: Address,
): Promise<Place> {
	if (id === 'plan') return { title, page: null, address: address(`/${locale}/plan/`) };
	const { node } = await getPlan();
	const indicator = (await getIndicators()).find((row) => row.id === id);
	if (indicator)
		return {
			title: translate(locale, 'cite.indicator', {
				place: placeLabel(locale, withTable(id, (await getDocument()).tables)),
				name: indicator.name[locale],
			}),
			page: null,
			address: address(placeAddress(locale, id)),
		};
	const shown = node(id);
	return {
		title: citedTitle(locale, shown),
		page: shown.page,
		address: address(nodeAddress(locale, shown)),
	};
}
