import { ownValue } from '../../model/own-value.ts';

/** A format of downloads. */
export interface FileFormat {
	/** What people call it. */
	name: string;
	/** Media type, as registered with IANA (https://www.iana.org/assignments/media-types/). */
	mediaType: string;
	/** Name in the EU's table of file types (http://publications.europa.eu/resource/authority/file-type), if it has one. */
	fileType?: string;
}

/** Formats by the ending of a file's name. */
const fileFormats: Readonly<Record<string, FileFormat>> = {
	csv: { name: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
	docx: {
		name: 'Word',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		fileType: 'DOCX',
	},
	epub: { name: 'EPUB', mediaType: 'application/epub+zip', fileType: 'EPUB' },
	ics: { name: 'iCalendar', mediaType: 'text/calendar', fileType: 'ICS' },
	json: { name: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
	jsonld: { name: 'JSON-LD', mediaType: 'application/ld+json', fileType: 'JSON_LD' },
	md: { name: 'Markdown', mediaType: 'text/markdown' },
	png: { name: 'PNG', mediaType: 'image/png', fileType: 'PNG' },
	svg: { name: 'SVG', mediaType: 'image/svg+xml', fileType: 'SVG' },
	tmx: { name: 'TMX', mediaType: 'application/xml', fileType: 'TMX' },
	txt: { name: 'TXT', mediaType: 'text/plain', fileType: 'TXT' },
	xml: { name: 'Atom', mediaType: 'application/atom+xml', fileType: 'ATOM' },
};

/**
 * The format of a file, by the ending of its name.
 *
 * @throws If the table does not have it.
 */
export function formatOf(path: string): FileFormat {
	const format = ownValue(fileFormats, path.replace(/^.*\./u, ''));
	if (!format) throw new Error(`${path} is of no known format`);
	return format;
}
