/**
 * What a record has under a word that may be any word, a reader's or a text's. A lookup by `[]` would also find what
 * every object has: `names['constructor']` is a function, whatever `names` holds.
 */
export function ownValue<Value>(
	record: Readonly<Partial<Record<string, Value>>>,
	word: string,
): Value | undefined {
	// `Object.hasOwn` is younger than the browsers of the floor.
	return Object.getOwnPropertyDescriptor(record, word)?.value as Value | undefined;
}
