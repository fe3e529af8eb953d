import { ownValue } from '../../model/own-value.ts';
import type { Locale } from '../../model/locale.ts';
import { type CitedWork, sayRelease } from './cited-work.ts';
import { containerInFiles, titleInFiles } from './title-in-files.ts';

/** As BibTeX styles and biblatex name languages. */
const languages: Record<Locale, string> = { zh: 'chinese', en: 'english' };

/** The type of the document, before its number. Without it styles write “Technical Report”, which the plan is not. */
const documents: Record<Locale, string> = { zh: '文件', en: 'Document' };

/** Names of months that every style of BibTeX defines; in braces they would be words, and figures would be printed. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * An entry of a BibTeX file, in UTF-8: `@techreport` for the plan, `@incollection` for its parts, with all that BibTeX
 * and biblatex ask of one. Titles stand in braces of their own, so that no style changes their capitals. The address
 * stands in the note too, as the classic styles print no `url`; they know no `day`, but biblatex and Zotero do.
 *
 * A translation is edited and published by who made it; in the original the bodies that issued it did both.
 *
 * @param read Day on which the reader saw the page, ISO 8601. Without it there is no `urldate`.
 */
export function citeBibtex(work: CitedWork, read?: string): string {
	const { key, locale, issuers, number, issued, page, translation, address } = work;
	const [year = '', month = '', day = ''] = issued.split('-');
	const container = containerInFiles(work);
	const publishers = translation === null ? issuers : [translation.publisher];
	const fields = {
		author: toNames(issuers),
		title: `{${escapeTex(titleInFiles(work))}}`,
		...(translation !== null && { origtitle: escapeTex(translation.title) }),
		...(container === null
			? {
					type: documents[locale],
					number: escapeTex(number),
					institution: `{${escapeTex(publishers.join('; '))}}`,
				}
			: {
					booktitle: `{${escapeTex(container)}}`,
					editor: toNames(publishers),
					publisher: `{${escapeTex(publishers.join('; '))}}`,
				}),
		...(page !== null && { pages: String(page) }),
		year,
		month: months[Number(month) - 1] ?? '',
		day: String(Number(day)),
		url: address,
		...(read !== undefined && { urldate: read }),
		langid: languages[locale],
		note: `${escapeTex(sayRelease(work))}. \\url{${address}}`,
	};
	const lines = Object.entries(fields).map(
		([name, value]) => `\t${name} = ${name === 'month' ? value : `{${value}}`},`,
	);
	return [`@${container === null ? 'techreport' : 'incollection'}{${key},`, ...lines, '}'].join(
		'\n',
	);
}

/** Bodies, not people: braces keep their names whole. */
function toNames(names: readonly string[]): string {
	return names.map((name) => `{${escapeTex(name)}}`).join(' and ');
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
