import { readDocument, readSite } from '../../model/schemas/content-files.ts';

/** What made a file, for the formats that ask for a name: the name of the site, or the title of the plan. */
export function producer(): string {
	return readSite().name ?? readDocument().title.zh;
}

/** The licence of the translation, the data and our notes; the plan itself is a public document. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
