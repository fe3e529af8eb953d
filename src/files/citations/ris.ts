import { languageTag } from '../../model/locale.ts';
import { bodyName, type CitedWork, sayRelease } from './cited-work.ts';
import { containerInFiles, titleInFiles } from './title-in-files.ts';

/**
 * A RIS record: `RPRT` for the plan, `CHAP` for its parts. A translation has its original in `OP`, and is edited and
 * published by who made it.
 *
 * @param read Day on which the reader saw the page, as RIS writes it: `2026/11/30`. Without it there is no `Y2`.
 */
export function citeRis(work: CitedWork, read?: string): string {
	const { key, locale, issuers, number, issued, page, translation, address } = work;
	const container = containerInFiles(work);
	const isPart = container !== null;
	const isOurs = translation !== null;
	const publishers = isOurs ? [translation.publisher] : issuers;
	return [
		`TY  - ${isPart ? 'CHAP' : 'RPRT'}`,
		...toLines('AU', issuers.map(bodyName)),
		...toLines('TI', [titleInFiles(work)]),
		...toLines('SN', isPart ? [] : [number]),
		...toLines('T2', isPart ? [container] : []),
		...toLines('A2', isPart ? publishers.map(bodyName) : []),
		...toLines('OP', isOurs ? [translation.whole] : []),
		...toLines('PB', isOurs ? publishers : []),
		...toLines('PY', [issued.slice(0, 4)]),
		...toLines('DA', [`${issued.replaceAll('-', '/')}/`]),
		...toLines('Y2', read === undefined ? [] : [`${read}/`]),
		...toLines('SP', page === null ? [] : [String(page)]),
		...toLines('LA', [languageTag[locale]]),
		...toLines('N1', [sayRelease(work)]),
		...toLines('UR', [address]),
		...toLines('ID', [key]),
		'ER  - ',
	].join('\n');
}

function toLines(tag: string, values: readonly string[]): string[] {
	return values.map((value) => `${tag}  - ${value}`);
}
