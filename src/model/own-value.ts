/**
 * The value of a record under a word that may be anything, as a reader typed it or a text has it. A lookup by `[]`
 * would also find what every object has: `names['constructor']` is a function, whatever `names` holds.
 */
export function ownValue<Value>(
	record: Readonly<Partial<Record<string, Value>>>,
	word: string,
): Value | undefined {
	// The oldest supported browsers lack `Object.hasOwn`.
	return Object.getOwnPropertyDescriptor(record, word)?.value as Value | undefined;
}
