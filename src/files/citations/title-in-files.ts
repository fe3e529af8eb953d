import { type CitedWork, fullTitle } from './cited-work.ts';

/*
 * Titles for files of references and for the head of a page. The programs that read them print the titles and drop the
 * notes. So whatever must not be lost stands in the title of the whole: the document number of a part, which has
 * no field of its own, and in brackets what the English is and of what.
 */

/** Title of what is cited, with its sentence. */
export function titleInFiles(work: CitedWork): string {
	return work.container === null ? describe(work, fullTitle(work)) : fullTitle(work);
}

/** Title of the plan that it is part of, with its number; `null` where it is part of none. */
export function containerInFiles(work: CitedWork): string | null {
	const { locale, container, number } = work;
	if (container === null) return null;
	return describe(work, container + (locale === 'zh' ? `（${number}）` : ` (${number})`));
}

function describe({ translation }: CitedWork, title: string): string {
	return translation === null ? title : `${title} [${translation.statement}]`;
}
