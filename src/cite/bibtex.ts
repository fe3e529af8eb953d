import { ownValue } from '../plan/own-value.ts';
import { formatBibtex } from './citation-js.ts';
import { type CitedWork, fullTitle } from './cited-work.ts';
import { toCslItem } from './csl-item.ts';
import { joinNotes } from './join-notes.ts';

/**
 * An entry of a BibTeX file, in UTF-8: `@techreport` for the plan, `@incollection` for its parts. What TeX would
 * read as a command is escaped here, as Citation.js does so only where it drops what is not ASCII.
 */
export function citeBibtex(work: CitedWork): string {
	const { number, issued, ...item } = toCslItem(work);
	const { container, issuers } = work;
	const [date] = issued['date-parts'];
	return formatBibtex({
		...item,
		author: issuers.map((literal) => ({ literal: escapeTex(literal) })),
		number: escapeTex(number),
		// It has no field for a day, and with one in the month (`jul 20`) readers take neither.
		issued: { 'date-parts': [date.slice(0, 2)] },
		title: escapeTex(fullTitle(work)),
		...(container !== null && { 'container-title': escapeTex(container) }),
		note: escapeTex(joinNotes(work)),
		// BibTeX asks for an institution or a publisher.
		publisher: escapeTex(issuers.join('; ')),
	});
}

/** Signs that a backslash before them would turn into something else. */
const commands: Record<string, string> = {
	'\\': String.raw`\textbackslash{}`,
	'~': String.raw`\textasciitilde{}`,
	'^': String.raw`\textasciicircum{}`,
};

/** Escapes what TeX would read as a command. */
function escapeTex(text: string): string {
	return text.replaceAll(/[&%$#_{}\\~^]/gu, (sign) => ownValue(commands, sign) ?? `\\${sign}`);
}
