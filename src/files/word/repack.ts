import { strFromU8, strToU8, unzipSync } from 'fflate';
import { ownValue } from '../../model/own-value.ts';
import { packFiles } from '../books/zip.ts';

/**
 * Packs a file of the library again, so that the same content gives the same bytes: the day of the release takes the
 * place of the hour of the build, and bookmarks, which the library numbers through all files of a process, are
 * numbered from 1.
 *
 * @param day ISO 8601
 */
export function repack(bytes: Uint8Array, day: string): Uint8Array {
	const edits: Readonly<Record<string, (xml: string) => string>> = {
		'docProps/core.xml': (xml) =>
			xml.replaceAll(
				/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
				(_, tag: string) => `${tag}${day}T00:00:00Z`,
			),
		'word/document.xml': renumberBookmarks,
	};
	const files = Object.entries(unzipSync(bytes)).map(([path, content]) => {
		const edit = ownValue(edits, path);
		return { path, content: edit ? strToU8(edit(strFromU8(content))) : content };
	});
	return packFiles(files, day);
}

/** Numbers of bookmarks stand in their ends, too, and in the names of those to which the contents lead. */
function renumberBookmarks(xml: string): string {
	const numbers = new Map<string, number>();
	return xml.replaceAll(
		/(?<=<w:bookmark(?:Start|End)\b[^>]* w:id="|(?:w:name="|w:anchor="|PAGEREF )_Toc)\d+/gu,
		(found) => {
			const number = numbers.get(found) ?? numbers.size + 1;
			numbers.set(found, number);
			return String(number);
		},
	);
}
