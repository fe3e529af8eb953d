import type { zhDownloads } from './zh-downloads.ts';

export const enDownloads: Readonly<Record<keyof typeof zhDownloads, string>> = {
	'downloads.title': 'Data and downloads',
	'downloads.description':
		'The {files} of the plan as files, for reading, spreadsheets and programs: the contents of each, its format{has.translation|, language|} and license, and how to cite it.',
	'downloads.kinds.text': 'text',
	'downloads.kinds.tables': 'tables',
	'downloads.kinds.translation': 'translation',
	'downloads.kinds.calendars': 'calendars',
	'downloads.kinds.charts': 'charts',
	'downloads.intro': 'These files are made together with the pages, from the same text and data.',
	'downloads.release': 'Edition of {date}',

	'downloads.read': 'Read offline',
	'downloads.read.note': 'The full text, to read offline, print or edit',
	'downloads.tables': 'Tables',
	'downloads.tables.note': 'For Excel and other spreadsheets',
	'downloads.programs': 'For developers',
	'downloads.programs.note': 'Structured text and data',
	'downloads.calendars': 'Calendars',
	'downloads.calendars.note': 'Everything with a deadline',
	'downloads.charts': 'Charts',
	'downloads.charts.note': 'In {language}, as SVG, PNG and CSV',
	'downloads.charts.more': 'Each indicator has its own chart, to download from its page:',
	'downloads.news': 'Changes',
	'downloads.news.note': 'What is new in this edition',

	'downloads.epub': 'E-book (EPUB)',
	'downloads.epub.about':
		'To read offline on phones, tablets and e-readers{has.translation|; one in Chinese, one in English, one in both|}.',
	'downloads.docx': 'Word document',
	'downloads.docx.about':
		'To edit, comment and print{has.translation|; one in Chinese, one in English, one in both|}.',
	'downloads.markdown': 'Full text (Markdown)',
	'downloads.markdown.about':
		'With headings, lists and tables marked up, for note-taking and publishing software.',
	'downloads.plain': 'Full text (plain text)',
	'downloads.plain.about': 'Only the words; any program can open it.',

	'downloads.text': 'Full text{has.translation| in Chinese and English|}',
	'downloads.text.about':
		'All parts, sections, items{has.boxes|, boxes|} and sentences in one file, each with its identifier{has.translation|, its addresses and both languages| and its address}.',
	'downloads.sentences': 'Sentences{has.translation| in Chinese and English|}',
	'downloads.sentences.about':
		'One sentence per row, {has.translation|Chinese beside English, |}with its identifier and address; to {has.translation|compare, |}search or annotate.',
	'downloads.indicators': '{table.indicators}: indicators',
	'downloads.indicators.about':
		'One indicator per row: baseline, target, unit and type from {table.indicators}, with the desired direction and the identifiers of the sentences that mention it.',
	'downloads.indicators.json': 'The rows of indicators.csv as nested records.',
	'downloads.results': '{table.results}: results of the previous plan',
	'downloads.results.about':
		'One indicator per row: {has.baselines|the value in {previous.baseYear}, |}the target of the {previous.name} and the result in {period.baseYear}, from {table.results}.',
	'downloads.results.json': 'The rows of results.csv as nested records.',
	'downloads.targets': 'Targets and deadlines in {has.boxes|text and boxes|the text}',
	'downloads.targets.about':
		'One target or deadline per row: subject, value, unit, bound, wording and quotation, with the identifier of its sentence.',
	'downloads.targets.json': 'The rows of targets.csv as nested records.',
	'downloads.tasks': 'The tasks of {tasks.chapter}',
	'downloads.tasks.about':
		'One task per row: title, section, {has.boxes|the box that follows it, |}number of sentences and page of the printed plan.',
	'downloads.emendations': 'Corrections',
	'downloads.emendations.about':
		'Every correction of the scan and its conversion: the words of the source copy, the corrected words, and the reason.',
	'downloads.notes': 'Contradictions and other notes',
	'downloads.notes.about': 'The passages that are left as printed, with a note on each.',
	'downloads.summaries': 'Summaries',
	'downloads.summaries.about':
		'One for each section{has.tasks|, task|}{has.boxes|, box|} and the whole plan: a few lines in everyday words, each with the identifiers of the sentences that it rests on. Written by the editors; not text of the plan.',
	'downloads.places': 'Places',
	'downloads.places.about':
		'The places that the plan names: names, other names, where they lie, and the identifiers of the sentences on them, each with the reason.',
	'downloads.organisations': 'Organizations',
	'downloads.organisations.about':
		'The bodies, companies and programs that the plan names: names, other names, the identifiers of the sentences that name them, and of those that say what they are to do.',
	'downloads.topics': 'Topics',
	'downloads.topics.about':
		'All sentences of each topic, each with the reason, three lines in everyday words, and what the plan does not say.',
	'downloads.questions': 'Questions',
	'downloads.questions.about':
		'What people ask, each with the identifiers of the sentences that answer it and what the plan does not say.',
	'downloads.tmx': 'Translation memory (TMX 1.4)',
	'downloads.tmx.about':
		'All headings and sentences in Chinese and English with their identifiers, for translation software.',
	'downloads.deadlines': 'All deadlines',
	'downloads.deadlines.about':
		'Everything in the plan with a deadline, to import into a calendar or subscribe to.',
	'downloads.sections': 'Deadlines by section',
	'downloads.sections.about': 'Each of these calendars covers one section.',
	'downloads.changes': 'Change feed (Atom)',
	'downloads.changes.about':
		'Tells subscribers when the text{has.translation|, the translation|} or the data of this edition change.',
	'downloads.llms': 'Site summary for AI tools',
	'downloads.llms.about':
		'The pages and data of this site, for language models and other programs.',
	'llms.document': 'Document: {title}, {number}, issued {date} by {issuers}.',
	'llms.places':
		'Every section, item and sentence has one identifier{has.translation| in both languages|}: {item} is an item, {sentence} its sentence {number}. To cite it, link to {address}{has.translation|, which leads to both languages|}.',
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
		'A calendar that you subscribe to follows this edition. If the link does nothing, select “subscribe by address” in your calendar app and enter {address}.',
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
	'downloads.type.list': 'identifiers separated by spaces',
	'downloads.type.values': 'one of {values}',
	'downloads.type.optional': '{type}; may be empty',
	'downloads.cells':
		'Spreadsheets reinterpret cells: they turn 9.10 into 9.1, and 9.1.1 into a date. So every identifier in the tables has a letter: 9.10 is n-9.10 here{has.indicators|, indicator 99 is i99|}{has.targets|; the year and month of a deadline are in two columns|}. Columns with words of the plan are left as they are, and “12.50” may be shown as 12.5: to see it as printed, import these columns as text. The decimal mark is a point.',
	'downloads.units': 'Units are given in the unit column, as printed and never converted.',

	'downloads.language.zh': 'Chinese',
	'downloads.language.en': 'English',
	'downloads.licence.shared': 'Plan: public document; our part: CC BY 4.0',
	'downloads.licence.ours': 'License: CC BY 4.0',

	'downloads.cite.text':
		'{issuers}: {title} ({number}), {date}. Data of an unofficial edition, {release}, {address}.',
	'downloads.cite.rows':
		'Every row of a table has an identifier and an address. When you cite a single value, please give both, and check the value against the document as issued.',
	'downloads.addresses': 'Addresses and identifiers',
	'downloads.addresses.text':
		'Identifiers and the addresses of files never change once published; if one has to move, the old address leads to the new one. The content of a file follows the edition. Fields and columns are added, but never removed or renamed: programs should read them by name, not by position.',

	'book.titlePage': 'Title page',
	'book.both': '{title} (Chinese and English)',
	'book.release': 'This edition',
	'book.address': 'Address',
	'book.marks': 'Small numbers in brackets after a sentence link to the notes at the end.',
	'book.places': 'See:',
	'book.accessibility':
		'All of it is text, without pictures except the cover, whose words are also on the title page; headings have levels, and the contents link to every item{has.boxes| and box|};{has.tables| tables name the headings of their rows and columns;|} every change of language is marked.',
};
