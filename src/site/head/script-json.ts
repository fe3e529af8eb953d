/** JSON for a script element, which nothing in the text may close. */
export function scriptJson(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
