import type { zhDownloads } from './zh-downloads.ts';

export const enDownloads: Readonly<Record<keyof typeof zhDownloads, string>> = {
	'downloads.title': 'Data and downloads',
	'downloads.description':
		'The {files} of the plan as files, for reading, spreadsheets and programs: what each holds, its format{has.translation|, language|} and license, and how to cite it.',
	'downloads.kinds.text': 'text',
	'downloads.kinds.tables': 'tables',
	'downloads.kinds.translation': 'translation',
	'downloads.kinds.calendars': 'calendars',
	'downloads.kinds.charts': 'charts',
	'downloads.intro': 'These files are made together with the pages, from the same text and data.',
	'downloads.release': 'Edition of {date}',

	'downloads.read': 'To read',
	'downloads.read.note': 'The whole text, to read offline, print or edit',
	'downloads.tables': 'Tables',
	'downloads.tables.note': 'For Excel and other spreadsheets',
	'downloads.programs': 'For programs',
	'downloads.programs.note': 'Text and data with their structure',
	'downloads.calendars': 'Calendars',
	'downloads.calendars.note': 'Everything with a deadline',
	'downloads.charts': 'Charts',
	'downloads.charts.note': 'In {language}, as SVG, PNG and CSV',
	'downloads.charts.more': 'Each indicator has a chart of its own, to download from its page:',
	'downloads.news': 'Changes',
	'downloads.news.note': 'What is new in this edition',

	'downloads.epub': 'E-book (EPUB)',
	'downloads.epub.about':
		'To read offline on phones, tablets and e-readers{has.translation|; one each in Chinese, in English and in both|}.',
	'downloads.docx': 'Word document',
	'downloads.docx.about':
		'To edit, comment and print{has.translation|; one each in Chinese, in English and in both|}.',
	'downloads.markdown': 'Whole text (Markdown)',
	'downloads.markdown.about':
		'Headings, lists and tables are marked, for note-taking and publishing software.',
	'downloads.plain': 'Whole text (plain text)',
	'downloads.plain.about': 'Nothing but the words; any program can open it.',

	'downloads.text': 'Whole text{has.translation| in Chinese and English|}',
	'downloads.text.about':
		'All parts, sections, items{has.boxes|, boxes|} and sentences in one file, each with its identifier{has.translation|, its addresses and both languages| and its address}.',
	'downloads.sentences': 'Sentences{has.translation| in Chinese and English|}',
	'downloads.sentences.about':
		'One sentence a row, {has.translation|Chinese beside English, |}with its identifier and address; to {has.translation|compare, |}search or annotate.',
	'downloads.indicators': '{table.indicators}: indicators',
	'downloads.indicators.about':
		'One indicator a row: baseline, target, unit and nature from {table.indicators}, with the desired direction and the identifiers of the sentences that speak of it.',
	'downloads.indicators.json': 'The entries of indicators.csv as nested records.',
	'downloads.results': '{table.results}: results of the previous plan',
	'downloads.results.about':
		'One indicator a row: {has.baselines|the value in {previous.baseYear}, |}the target of the {previous.name} and the result in {period.baseYear}, from {table.results}.',
	'downloads.results.json': 'The entries of results.csv as nested records.',
	'downloads.targets': 'Quantities and deadlines in {has.boxes|text and boxes|the text}',
	'downloads.targets.about':
		'One quantity or deadline a row: subject, value, unit, bound, modality and quotation, with the identifier of its sentence.',
	'downloads.targets.json': 'The entries of targets.csv as nested records.',
	'downloads.tasks': 'The tasks of {tasks.chapter}',
	'downloads.tasks.about':
		'One task a row: title, section, {has.boxes|the box that follows it, |}number of sentences and printed page.',
	'downloads.emendations': 'Repairs',
	'downloads.emendations.about':
		'Every repair of the scan and its conversion: the words of the source copy, the repaired words, and the reason.',
	'downloads.notes': 'Notes',
	'downloads.notes.about': 'The places that stay as printed and bear a note, and the notes.',
	'downloads.tmx': 'Translation memory (TMX 1.4)',
	'downloads.tmx.about':
		'All headings and sentences in Chinese and English with their identifiers, for translation software.',
	'downloads.deadlines': 'All deadlines',
	'downloads.deadlines.about':
		'Everything to which the plan gives a deadline, to import into a calendar or subscribe to.',
	'downloads.sections': 'Deadlines by section',
	'downloads.sections.about': 'Each of these calendars holds the deadlines of one section only.',
	'downloads.changes': 'Feed of changes (Atom)',
	'downloads.changes.about':
		'Tells subscribers when text{has.translation|, translation|} or data of this edition change.',
	'downloads.llms': 'The site in brief, for programs',
	'downloads.llms.about':
		'What pages and data this site has, for language models and other programs.',
	'llms.document': 'Document: {title}, {number}, issued {date} by {issuers}.',
	'llms.places':
		'Every place has one identifier in both languages: {item} is an item, {sentence} its sentence {number}. To cite it, link to {address}, which leads to both languages.',
	'llms.read': 'Full text',
	'llms.data': 'Data',
	'llms.pages': 'Pages',
	'llms.optional': 'Optional',
	'llms.inChinese': 'the same pages in Chinese',
	'llms.sitemap': 'all pages',
	'downloads.catalog': 'Data catalog (DCAT)',
	'downloads.catalog.about': 'A list of all downloads, for data portals and other programs.',

	'downloads.subscribe': 'Subscribe to this calendar',
	'downloads.subscribe.text':
		'A calendar that you subscribe to follows this edition. If the link does nothing, choose “subscribe by address” in your calendar app and enter {address}.',
	'downloads.schema': 'Fields (JSON Schema)',
	'downloads.metadata': 'Columns (CSVW)',
	'downloads.columns': 'What the columns mean ({count})',
	'downloads.columnsOf': 'Columns of {file}',
	'downloads.column.name': 'Column',
	'downloads.column.meaning': 'Meaning',
	'downloads.column.type': 'Content',
	'downloads.type.string': 'text',
	'downloads.type.decimal': 'number',
	'downloads.type.integer': 'whole number',
	'downloads.type.boolean': 'true or false',
	'downloads.type.gYear': 'year',
	'downloads.type.anyURI': 'web address',
	'downloads.type.list': 'identifiers, separated by spaces',
	'downloads.type.values': 'one of {values}',
	'downloads.type.optional': '{type}; may be empty',
	'downloads.cells':
		'Spreadsheets guess what a cell holds: they make 9.1 of 9.10, and a date of 9.1.1. So every identifier in the tables holds a letter: 9.10 is n-9.10 here{has.indicators|, indicator 99 is i99|}{has.targets|; year and month of a deadline stand in two columns|}. Columns that hold words of the plan are left as they are, and “12.50” may be shown as 12.5: to see it as printed, import these columns as text. The decimal mark is a point.',
	'downloads.units':
		'The unit of a number stands in the unit column of its row, as printed and never converted.',

	'downloads.language.zh': 'Chinese',
	'downloads.language.en': 'English',
	'downloads.licence.shared': 'Plan: public document; our part: CC BY 4.0',
	'downloads.licence.ours': 'License: CC BY 4.0',

	'downloads.cite.text':
		'{issuers}: {title} ({number}), {date}. Data of an unofficial edition, {release}, {address}.',
	'downloads.cite.rows':
		'Every row of a table has an identifier and an address. When you cite a single value, please give them too, and check it against the document as issued.',
	'downloads.addresses': 'Addresses and identifiers',
	'downloads.addresses.text':
		'Identifiers and the addresses of files never change once published; should one have to move, the old address leads to the new one. The content of a file follows the edition. Fields and columns are added, but never removed or renamed: programs should read them by name, not by position.',

	'book.titlePage': 'Title page',
	'book.both': '{title} (Chinese and English)',
	'book.release': 'This edition',
	'book.address': 'Address',
	'book.marks':
		'Small numbers in brackets after a sentence lead to the notes at the end; “rep.” leads to a repair.',
	'book.places': 'See:',
	'book.accessibility':
		'All of it is text, without pictures but for the cover, whose words are on the title page, too; headings have levels, and the contents lead to every item and box; tables name the headings of their rows and columns; every change of language is marked.',
};
