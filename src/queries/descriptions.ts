import { sayStanding } from '../figures/indicator-standing.ts';
import { countThings, isDated, isQuantity } from '../figures/same-promise.ts';
import { describeIndicator } from '../i18n/describe-row.ts';
import { translate } from '../i18n/translate.ts';
import type { Locale } from '../plan/locale.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { getAchievements, getTargets } from './tables.ts';

/** What an indicator's page says of itself where it is shared: its cells, and how its target stood in 2020. */
export async function getIndicatorDescription(
	locale: Locale,
	indicator: Indicator,
): Promise<string> {
	return describeIndicator(
		locale,
		indicator,
		sayStanding(locale, indicator, await getAchievements()),
	);
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
