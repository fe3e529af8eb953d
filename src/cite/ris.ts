import { toRisTags } from './citation-js.ts';
import { bodyName, type CitedWork } from './cited-work.ts';
import { toCslItem } from './csl-item.ts';
import { joinNotes } from './join-notes.ts';

/**
 * A RIS record: `RPRT` for the plan, `CHAP` for its parts. Citation.js knows which tag holds what; we write the
 * lines, as it breaks them within words and cuts identifiers and dates short.
 */
export function citeRis(work: CitedWork): string {
	const { TY, ...tags } = toRisTags({ ...toCslItem(work), note: joinNotes(work) });
	const values = {
		...tags,
		AU: work.issuers.map(bodyName),
		ID: work.key,
		DA: `${work.issued.replaceAll('-', '/')}/`,
	};
	const lines = Object.entries(values).flatMap(([tag, value]) =>
		[value].flat().map((single) => `${tag}  - ${single}`),
	);
	return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\n');
}
