import { languageTag } from '../plan/locale.ts';
import { type CitedWork, fullEdition, fullTitle } from './cited-work.ts';

/** The variables of CSL-JSON that we use. */
export interface CslItem {
	id: string;
	type: 'report' | 'book' | 'chapter';
	title: string;
	author: { literal: string }[];
	issued: { 'date-parts': [number[]] };
	number: string;
	URL: string;
	language: string;
	medium: string;
	'container-title'?: string;
	'collection-title'?: string;
	note?: string;
	page?: string;
	publisher?: string;
}

/** What is cited, in CSL-JSON: the plan as a report, its parts as chapters of it. */
export function toCslItem(work: CitedWork): CslItem {
	const { key, locale, container, issuers, number, issued, page, address } = work;
	return {
		id: key,
		type: container === null ? 'report' : 'chapter',
		title: fullTitle(work),
		// Bodies, not people: their names have no parts.
		author: issuers.map((literal) => ({ literal })),
		issued: { 'date-parts': [issued.split('-').map(Number)] },
		number,
		URL: address,
		language: languageTag[locale],
		medium: fullEdition(work),
		...(container !== null && { 'container-title': container }),
		...(page !== null && { page: String(page) }),
	};
}
