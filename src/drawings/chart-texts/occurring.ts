/** Of all values that a filter may offer, in their order, those that occur in rows: no choice leads to nothing. */
export function occurring<Value extends string>(
	values: readonly Value[],
	inRows: Iterable<Value>,
): Value[] {
	const found = new Set(inRows);
	return values.filter((value) => found.has(value));
}
