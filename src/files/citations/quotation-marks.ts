/** Straight marks around words become curved ones; any other straight mark stays. */
export function curveMarks(text: string): string {
	return text.replaceAll(/"([^"]*)"/gu, '“$1”');
}

/** Marks within a quotation are single ones. */
export function toInnerMarks(text: string): string {
	return curveMarks(text).replaceAll('“', '‘').replaceAll('”', '’');
}
