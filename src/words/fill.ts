import { ownValue } from '../model/own-value.ts';

/**
 * The grammar of all templates, in the build and in scripts of pages: `{count}`, `{period.end}`, or `{count|row|rows}`,
 * the first word where the count is 1, else the second. Where a count is left for a script to fill in (its value is
 * the placeholder itself, `{count}`), its words are left as well.
 */
const placeholder = /\{([\w.]+)(?:\|([^|}]*)\|([^|}]*))?\}/gu;

/** `{has.boxes|words|other words}`: the first if the plan has that part, else the second; both may hold placeholders. */
const choice = /\{has\.(\w+)\|((?:[^{}|]|\{[^{}]*\})*)\|((?:[^{}|]|\{[^{}]*\})*)\}/gu;

/** What placeholders stand for, by their names. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Fills the placeholders of a text, all at once: what is filled in is not looked through again.
 *
 * @param name What the text is called in an error.
 * @param facts What is asked where `values` has nothing of the name.
 * @throws If the text has a placeholder that neither fills.
 */
export function fill(text: string, values: Values, name: string, facts: Values = {}): string {
	const valueOf = (key: string) => {
		const value = ownValue(values, key) ?? ownValue(facts, key);
		if (value === undefined) throw new Error(`missing value “${key}” for message “${name}”`);
		return value;
	};
	const chosen = text.replaceAll(choice, (_, part: string, there: string, absent: string) =>
		valueOf(`has.${part}`) === 'yes' ? there : absent,
	);
	return chosen.replaceAll(placeholder, (whole, key: string, one?: string, other?: string) => {
		const value = valueOf(key);
		if (one === undefined || other === undefined) return String(value);
		if (value === `{${key}}`) return whole;
		return Number(value) === 1 ? one : other;
	});
}

/**
 * Fills the places of a text that is no message of ours, as a citation in BibTeX is: braces around what is no name in
 * `values` belong to the text, and stay.
 */
export function fillKnown(text: string, values: Values): string {
	return text.replaceAll(/\{(\w+)\}/gu, (whole, key: string) =>
		String(ownValue(values, key) ?? whole),
	);
}
