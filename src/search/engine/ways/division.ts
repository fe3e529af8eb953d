/** Characters that name the rank of a place in Chinese after its name: 县 a county, 市 a city. */
const divisions = '省市县区镇乡';

/** English words that do. */
export const englishDivisions: ReadonlySet<string> = new Set([
	'city',
	'county',
	'district',
	'province',
	'town',
	'township',
]);

/** A word without such a character at its end; `undefined` where it has none, or less than two characters would be left. */
export function withoutDivision(word: string): string | undefined {
	const last = word.slice(-1);
	return last !== '' && divisions.includes(last) && word.length > 2 ? word.slice(0, -1) : undefined;
}
