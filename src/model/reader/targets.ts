import type { TargetRow } from './target-row.ts';
import { placeAddress } from '../places/address.ts';
import { nodeOf } from '../places/place-id.ts';
import { findDate } from '../numbers/find-date.ts';
import { findQuantity } from '../numbers/find-quantity.ts';
import { plainText } from '../text/inline.ts';
import { inLocales } from '../site-locales.ts';
import type { Locale } from '../locale.ts';
import type { PlanNode, Sentence } from '../text/node.ts';
import type { Span } from '../text/span.ts';
import type { Target } from '../schemas/target.ts';
import { getPlan } from './plan.ts';
import { getIndicators, getTargets } from './tables.ts';

/** The quantities and dated promises of the plan, in reading order. */
export async function getTargetRows(): Promise<TargetRow[]> {
	const { node } = await getPlan();
	const sectionOf = (place: PlanNode): PlanNode =>
		place.kind === 'section' || place.parent === null ? place : sectionOf(node(place.parent));
	const indicators = new Map((await getIndicators()).map((indicator) => [indicator.id, indicator]));
	return (await getTargets()).map((target) => {
		const place = node(nodeOf(target.node));
		const address = inLocales((locale) => placeAddress(locale, target.node));
		const indicator = indicators.get(target.indicator ?? '');
		return { target, section: sectionOf(place), indicator, address };
	});
}

let bySentence: Promise<Map<string, Target[]>> | undefined;

/**
 * Where a sentence states its quantities and the dates of its promises, in one of its languages. Where entries
 * share a number or a date, it is that of the first.
 */
export async function getStated(
	{ id, ...sentence }: Sentence,
	locale: Locale,
): Promise<(Span & { target: Target })[]> {
	bySentence ??= getTargets().then((targets) => Map.groupBy(targets, ({ node }) => node));
	const text = plainText(sentence[locale] ?? []);
	const stated: (Span & { target: Target })[] = [];
	for (const target of (await bySentence).get(id) ?? []) {
		const place =
			target.kind === 'quantity'
				? findQuantity(text, target, locale)
				: findDate(text, target.deadline ?? '', locale);
		if (place && stated.every(({ start, end }) => place.end <= start || end <= place.start))
			stated.push({ ...place, target });
	}
	return stated.sort((a, b) => a.start - b.start);
}
