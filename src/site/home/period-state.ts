/**
 * Whether the years of a plan are over, by the day of the release: never by a reader's clock, as a page says the same to
 * everybody who is given its address.
 *
 * @param release ISO 8601: `2031-02-01`.
 */
export function periodState(
	{ start, end }: { start: number; end: number },
	release: string,
): 'ahead' | 'running' | 'over' {
	const year = Number.parseInt(release, 10);
	if (year > end) return 'over';
	return year < start ? 'ahead' : 'running';
}
