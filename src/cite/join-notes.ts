import { type CitedWork, fullEdition } from './cited-work.ts';

/** What a file of references has no field for: the document number of a part, and what edition it is. */
export function joinNotes(work: CitedWork): string {
	const { container, number } = work;
	return [...(container === null ? [] : [number]), fullEdition(work)].join('. ');
}
