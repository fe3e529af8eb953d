import { sayStanding } from '../../drawings/chart-texts/indicator-standing.ts';
import { countThings, isDated, isQuantity } from '../../drawings/chart-texts/same-promise.ts';
import { describeIndicator } from '../../words/describe-row.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Indicator } from '../../model/schemas/indicator.ts';
import { getResults, getTargets } from '../../model/reader/tables.ts';

/** What an indicator's page says of itself where it is shared: its cells, and how its target stood before the plan. */
export async function getIndicatorDescription(
	locale: Locale,
	indicator: Indicator,
): Promise<string> {
	return describeIndicator(locale, indicator, sayStanding(locale, indicator, await getResults()));
}

/** What the page of quantities and dated promises says of itself: how many things, and in how many places. */
export async function getTargetsDescription(locale: Locale): Promise<string> {
	const targets = await getTargets();
	const { things, mentions } = countThings(targets, ({ role }) => role === 'target');
	return translate(locale, 'targets.description', {
		things,
		mentions,
		dated: countThings(targets, isDated).things,
		quantities: countThings(targets, isQuantity).things,
	});
}
