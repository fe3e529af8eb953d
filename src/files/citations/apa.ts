import { type CitedWork, sayRelease, fullTitle } from './cited-work.ts';

/**
 * Cites as the Publication Manual of the American Psychological Association does, 7th edition: the plan as a report
 * (10.4), a part of it as a chapter (10.3), the edition as a description in brackets (9.21).
 *
 *     names. (year). title (number) [edition]. publisher. address
 *     names. (year). title of the part. In title (number, p. 39) [edition]. publisher. address
 *
 * Names are joined as 9.8 has it, with a comma before `&` even between two; the publisher is left out where the
 * authors published it themselves (9.29). The Manual asks for sentence case; a program cannot tell names from other
 * words, so titles keep the capitals that this edition gives them.
 */
export function citeApa(work: CitedWork): string {
	const { container, issuers, issued, number, page, translation, address } = work;
	const places = page === null ? number : `${number}, p. ${page}`;
	const title = container === null ? fullTitle(work) : `${fullTitle(work)}. In ${container}`;
	return [
		joinNames(issuers),
		`(${issued.slice(0, 4)})`,
		`${title} (${places}) [${sayRelease(work)}]`,
		...(translation === null ? [] : [translation.publisher]),
		address,
	].join('. ');
}

/** Up to twenty names are all given. */
function joinNames(names: readonly string[]): string {
	if (names.length < 2) return names.join('');
	return `${names.slice(0, -1).join(', ')}, & ${names.at(-1) ?? ''}`;
}
