/** A day where the reader is, ISO 8601: `2026-11-25`. */
export function todayOf(now: Date): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
