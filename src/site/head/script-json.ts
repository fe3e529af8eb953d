/** JSON to stand in a script element, which nothing in it may end. */
export function scriptJson(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
