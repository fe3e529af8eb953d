/**
 * Reads something once a build, however many pages ask for it: 2,000 of them do. What it gives is shared, so it
 * is frozen where it is a list.
 */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => (value ??= read().then(freezeList));
}

function freezeList<Value>(value: Value): Value {
	return Array.isArray(value) ? Object.freeze(value) : value;
}
