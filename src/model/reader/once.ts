/** Reads something once a build, however many pages ask for it. The result is shared, so lists are frozen. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
	let value: Promise<Value> | undefined;
	return () => (value ??= read().then(freezeList));
}

function freezeList<Value>(value: Value): Value {
	return Array.isArray(value) ? Object.freeze(value) : value;
}
