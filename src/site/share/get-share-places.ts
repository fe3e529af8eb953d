import { punctuation } from '../../words/punctuation.ts';
import { nodeName, shortLabel } from '../../words/node-label.ts';
import { placeLabel } from '../../words/place-label.ts';
import { translate } from '../../words/translate.ts';
import { withTable } from '../../model/places/plan-tables.ts';
import { nodeAddress, placeAddress } from '../../model/places/address.ts';
import { sharedAddress } from '../../model/places/alternates.ts';
import { rowNumber } from '../../model/places/place-id.ts';
import { plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { hasOwnPage, type PlanNode, type Sentence } from '../../model/text/node.ts';
import { saySummary } from '../summaries/get-description.ts';
import { getIndicatorDescription } from '../charts/get-descriptions.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getIndicators } from '../../model/reader/tables.ts';

/** What can be shared: the plan, a place of it that has a page, or an indicator. */
export interface SharePlace {
	/** `plan`, `2.1.3`, `box-2`, `i8`. */
	id: string;
	/** Address of its page, from the site's root. */
	path: string;
	/** Its short link; the plan has none. */
	short: string | null;
	/** Number and title. */
	name: string;
	/** As one cites it: `二（一）3`. */
	place: string;
	/** The same with its title, for those who do not know the numbers. */
	titled: string;
	/** A line that says what it is: its summary, marked as ours, its first sentence, or what it consists of. */
	line: string;
	/** Its words, a paragraph a line, with the titles of a box's items. */
	text: string;
	/** The sentences of its page, in reading order. */
	sentences: readonly Sentence[];
}

/** A page for each place in each language. */
export async function getSharePages() {
	const { nodes } = await getPlan();
	const indicators = await getIndicators();
	const ids = [
		'plan',
		...nodes.filter(hasOwnPage).map(({ id }) => id),
		...indicators.map(({ id }) => id),
	];
	return siteLocales.flatMap((locale) =>
		ids.map((id) => ({ params: { locale, id }, props: { locale, id } })),
	);
}

/**
 * What is shared of a place.
 *
 * @throws If there is no such place.
 */
export async function getSharePlace(locale: Locale, id: string): Promise<SharePlace> {
	const path = id === 'plan' ? `/${locale}/plan/` : null;
	if (path !== null)
		return { ...(await wholePlan(locale)), id, path, short: null, text: '', sentences: [] };
	const indicator = (await getIndicators()).find((row) => row.id === id);
	if (indicator) {
		const name = indicator.name[locale];
		return {
			...withPath(placeAddress(locale, id)),
			id,
			name: `${rowNumber(id)} ${name}`,
			...withTitle(locale, placeLabel(locale, withTable(id, (await getDocument()).tables)), name),
			line: await getIndicatorDescription(locale, indicator),
			text: '',
			sentences: [],
		};
	}
	const { node: find, children } = await getPlan();
	const node = find(id);
	const parts = children(id);
	const { title, ours } = shortLabel(locale, node);
	const shown = [node, ...parts.filter(({ kind }) => kind === 'box-item')];
	const sentences = shown.flatMap((part) => part.sentences);
	// A letterhead is no sentence.
	const first = sentences.find(({ zh }) => /[。；！？]$/u.test(plainText(zh)));
	return {
		...withPath(nodeAddress(locale, node)),
		id,
		name: nodeName(locale, node),
		...withTitle(locale, placeLabel(locale, id), ours ? '' : plainText(title.runs)),
		line:
			(await saySummary(locale, id)) ??
			(first ? plainText(first[locale] ?? first.zh) : describeParts(locale, node, parts)),
		text: shown.map((part) => textOf(locale, part, part !== node)).join('\n'),
		sentences,
	};
}

/** The printed paragraphs of a node, a line each; under its title where it is part of what is quoted. */
function textOf(locale: Locale, node: PlanNode, isPart: boolean): string {
	const byNumber = new Map(node.sentences.map((sentence) => [sentence.number, sentence]));
	const paragraphs = node.blocks.flatMap((block) =>
		block.kind === 'table'
			? []
			: [
					block.sentences
						.flatMap(({ number }) => byNumber.get(number) ?? [])
						.map((sentence) => plainText(sentence[locale] ?? sentence.zh))
						.join(punctuation[locale].space),
				],
	);
	return [...(isPart ? [nodeName(locale, node)] : []), ...paragraphs].join('\n');
}

/** What a place without words of its own consists of. */
function describeParts(locale: Locale, node: PlanNode, parts: readonly PlanNode[]): string {
	const names = parts.map((part) => nodeName(locale, part));
	return names.length > 0 ? names.join(punctuation[locale].semicolon) : nodeName(locale, node);
}

function withPath(path: string): Pick<SharePlace, 'path' | 'short'> {
	return { path, short: sharedAddress(path) };
}

function withTitle(locale: Locale, place: string, title: string) {
	const titled = title === '' ? place : `${place}${locale === 'zh' ? ' ' : ', '}${title}`;
	return { place, titled };
}

async function wholePlan(locale: Locale) {
	const { title } = await getDocument();
	const name = title[locale];
	const line = (await saySummary(locale, 'plan')) ?? translate(locale, 'site.description');
	return { name, place: '', titled: '', line };
}
