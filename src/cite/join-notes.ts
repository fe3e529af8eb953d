import type { CitedWork } from './cited-work.ts';

/** What a file of references has no field for: the document number of a part, and what edition it is. */
export function joinNotes({ container, number, edition }: CitedWork): string {
	const notes = [container === null ? null : number, edition];
	return notes.filter((note) => note !== null).join('. ');
}
