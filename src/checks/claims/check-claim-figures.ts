import type { UnitReader } from '../../model/numbers/unit-reader.ts';
import { type Figure, findAllKeys, findFiguresIn, findNumerals } from './claim-figures.ts';
import type { Ground } from './grounds.ts';

/**
 * What is wrong with the figures and dates of a claim: one that its sentences do not state, that has lost or gained a
 * bound or changed its unit, or that stands in one language alone.
 *
 * @param en '' where there is no English.
 * @param names Words with numerals that are none: 二氧化碳.
 * @returns Messages.
 */
export function checkClaimFigures(
	{ zh, en }: { zh: string; en: string },
	grounds: readonly Ground[],
	units: UnitReader,
	names: readonly string[] = [],
): string[] {
	const own = { zh: findFiguresIn(zh, units), en: findFiguresIn(en, units) };
	const keys = new Set(grounds.flatMap((ground) => [...findAllKeys(ground.zh, ground.en, units)]));
	const stated = grounds.flatMap((ground) => findFiguresIn(ground.zh, units));
	const inEnglish = grounds.flatMap((ground) => findFiguresIn(ground.en, units));
	// What is read generously in one language need not stand in the other.
	const all = { zh: findAllKeys(zh, '', units), en: findAllKeys('', en, units) };
	return [
		...own.zh.flatMap((figure) => checkFigure(figure, keys, stated)),
		// Within 15 minutes’ reach is no bound in Chinese.
		...own.en.flatMap((figure) => checkFigure(figure, keys, [...stated, ...inEnglish])),
		...findNumerals(names.reduce((rest, name) => rest.replaceAll(name, '|'), zh))
			.filter((key) => !keys.has(key))
			.map((key) => `no sentence of it states “${key}”`),
		...(en === ''
			? []
			: [
					...without(own.zh, all.en).map((key) => `“${key}” is not in the English`),
					...without(own.en, all.zh).map((key) => `“${key}” is not in the Chinese`),
				]),
		...checkMiddles(own.zh, stated),
	].filter((message, at, all) => all.indexOf(message) === at);
}

function checkFigure(
	figure: Figure,
	keys: ReadonlySet<string>,
	stated: readonly Figure[],
): string[] {
	const { key, bound, unit } = figure;
	if (!keys.has(key)) return [`no sentence of it states “${key}”`];
	const same = stated.filter((other) => other.key === key);
	if (same.length === 0) return [];
	const messages: string[] = [];
	const bounds = [...new Set(same.map((other) => other.bound))];
	if (!bounds.includes(bound))
		messages.push(`“${key}” is ${say(bound)}, expected ${bounds.map(say).join(' or ')}`);
	const measured = same.filter((other) => other.unit !== '').map((other) => other.unit);
	if (unit !== '' && measured.length === same.length && !measured.includes(unit))
		messages.push(`“${key}” is in ${unit}, expected ${[...new Set(measured)].join(' or ')}`);
	return messages;
}

const say = (bound: string) =>
	new Map([
		['least', '“or above”'],
		['most', '“or below”'],
		['about', '“about”'],
	]).get(bound) ?? 'without a bound';

/** The middle of a year that a claim has made the year. */
function checkMiddles(own: readonly Figure[], stated: readonly Figure[]): string[] {
	return [...new Set(own.map(({ key }) => key))].flatMap((key) => {
		const middle = `middle of ${key}`;
		const isMiddle = stated.some((other) => other.key === middle);
		const plain = stated.filter((other) => other.key === key).length;
		const isLost =
			isMiddle &&
			plain === stated.filter((other) => other.key === middle).length &&
			own.every((other) => other.key !== middle);
		return isLost ? [`“${key}” is only its middle in the sentences`] : [];
	});
}

function without(list: readonly Figure[], other: ReadonlySet<string>): string[] {
	return list.map(({ key }) => key).filter((key) => !other.has(key));
}
