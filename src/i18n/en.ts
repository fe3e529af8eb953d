import type { Dictionary } from './zh.ts';

export const en: Dictionary = {
	'site.title': '14th Five-Year Plan for Eco-environmental Protection of Quzhou City',
	'site.shortTitle': 'Quzhou Eco-environment Plan',
	'site.description':
		'Full text of the 14th Five-Year Plan for Eco-environmental Protection of Quzhou City in Chinese and English, numbered sentence by sentence, so that every sentence can be found, cited and shared.',

	'nav.skipToContent': 'Skip to content',
	'nav.main': 'Main navigation',
	'nav.footer': 'Footer',
	'nav.language': 'Language',
	'nav.home': 'Home',
	'nav.contents': 'Contents',
	'nav.tasks': 'Tasks',
	'nav.indicators': 'Indicators',
	'nav.results': 'Results to 2020',
	'nav.search': 'Search',
	'nav.notes': 'Repairs and notes',
	'nav.glossary': 'Glossary',
	'nav.checks': 'Translation checks',
	'nav.about': 'About',
	'nav.print': 'Whole text',
	'nav.accessibility': 'Accessibility',
	'nav.data': 'Data',
	'nav.breadcrumbs': 'Breadcrumbs',
	'nav.turn': 'Previous and next',
	'nav.previous': 'Previous',
	'nav.next': 'Next',
	'nav.bar': 'Quick links',
	'nav.both': 'Both',
	'nav.interleaved': 'One above the other',
	'nav.tree': 'Open contents',
	'nav.filter': 'Filter contents',
	'nav.itemsOf': 'Items of {id}',

	'sheet.close': 'Close',

	'prefs.title': 'Display',
	'prefs.theme': 'Light or dark',
	'prefs.theme.auto': 'Same as your device',
	'prefs.theme.light': 'Light',
	'prefs.theme.dark': 'Dark',
	'prefs.care': 'Larger type',
	'prefs.careText': 'with one column and high contrast',
	'prefs.keys': 'Single-key shortcuts',
	'prefs.readAloud': 'Read aloud from here',
	'prefs.stopReading': 'Stop reading',
	'keys.sentence': 'next, previous sentence',
	'keys.page': 'next, previous page',
	'keys.search': 'search',
	'keys.mode': 'change language or see both',
	'keys.help': 'open or close this panel',

	'menu.dismiss': 'Close',
	'menu.link': 'Copy link',
	'menu.quote': 'Copy quote',
	'menu.qr': 'QR code',
	'menu.qrOf': 'QR code of {url}',
	'menu.source': '{title} ({number}), {date}, unofficial translation',
	'menu.quoteText': '{text}\n— {source}, {place}\n{url}',
	'menu.copied': 'Copied',
	'menu.failed': 'Your browser did not allow copying. Select this text and copy it:',

	'kind.notice': 'Issuing notice',
	'kind.preamble': 'Preamble',
	'kind.chapter': 'Part',
	'kind.section': 'Section',
	'kind.item': 'Item',
	'kind.task': 'Task',
	'kind.box': 'Box',
	'kind.box-item': 'Box item',
	'kind.table': 'Table',

	'punctuation.list': ' · ',
	'plan.taskOf': 'Task {n} of {count}',
	'plan.sentence': 'Sentence {n}',
	'plan.sentenceIn': 'Sentence {n} in {language}',
	'plan.sentences': 'Sentences: {count}',
	'plan.page': 'Page {page} of the printed plan',
	'plan.boxFollows': 'Box that follows',
	'plan.boxAfter': 'In the plan this stands after {place}',
	'plan.items': 'Items: {count}',
	'plan.tasks': 'Tasks: {count}',
	'plan.tableScroll': 'Where the table is wider than its place, it scrolls sideways.',
	'plan.untranslated':
		'The English translation of this text is not finished. The Chinese original is shown.',

	'translation.unofficial': 'Unofficial translation, made by AI; the Chinese text prevails.',
	'translation.sameInChinese': 'See this place in Chinese',

	'terms.onPage': 'Terms on this page',
	'terms.sentences': 'Every place it occurs',

	'glossary.title': 'Glossary',
	'glossary.description':
		'{count} terms of the plan in Chinese and English, with every place where they occur; some are explained in plain words.',
	'glossary.intro':
		'As a rule one Chinese term has one English wording; a program checks it sentence by sentence. Other forms that grammar or context calls for are listed on the page of the term. Select a term to see where it occurs. The everyday wording of plans (advance, strengthen and the like) is not listed.',
	'glossary.explained': 'Explained in plain words',
	'glossary.all': 'All terms',
	'glossary.filter': 'Filter terms',
	'glossary.filterPlaceholder': 'Chinese or English',
	'glossary.shown': '{shown} of {total} terms shown',
	'glossary.none': 'No term matches.',
	'glossary.reset': 'Show all',
	'glossary.kind': 'Kind',
	'glossary.kind.body': 'Authorities and other bodies',
	'glossary.kind.document': 'Documents',
	'glossary.kind.indicator': 'Indicators',
	'glossary.kind.organization': 'Companies and organizations',
	'glossary.kind.other': 'General terms',
	'glossary.kind.place': 'Places',
	'glossary.kind.policy': 'Policy terms',
	'glossary.kind.pollutant': 'Pollutants',
	'glossary.kind.unit': 'Units of measure',
	'glossary.partner': 'Chinese',
	'glossary.count': 'Places',
	'glossary.status': 'Source of the wording',
	'glossary.status.official': 'after the usage of official English texts',
	'glossary.status.common': 'in common use',
	'glossary.status.proposed': 'ours; no official wording was found',
	'glossary.variants': 'Other forms',
	'glossary.concordance': 'Places where it occurs: {count}',
	'glossary.concordanceText':
		'In the order of the plan, in Chinese and English; headings and tables are included.',
	'glossary.termDescription':
		'{en} ({zh}): every place in the plan where it occurs, in Chinese and English. Places: {count}.',

	'checks.title': 'Translation checks',
	'checks.description':
		'What the checks of the English against the Chinese found: sentences, figures and terms that agree, and the exceptions declared, with their reasons.',
	'checks.intro':
		'The English was translated by an AI language model and read against the Chinese, sentence by sentence, by a second AI reader; no human translator took part. How much has been read is shown below. The checks are made by a program each time this site is built: a single disagreement stops the build, unless it is declared as an exception with its reason. The program can compare figures and terms; it cannot tell whether a sentence is well translated.',
	'checks.status': 'Review by AI',
	'checks.reviewed': 'Reviewed',
	'checks.sentences': '{count} sentences',
	'checks.draft': 'Draft',
	'checks.statusText':
		'“Reviewed” means that a second AI reader has read the sentence against the Chinese and that neither text has changed since. If a single letter changes, the program asks for another reading.',
	'checks.results': 'Results',
	'checks.check': 'What is checked',
	'checks.compared': 'Compared',
	'checks.agree': 'Agree',
	'checks.explained': 'Declared exceptions',
	'checks.unexplained': 'Disagree',
	'checks.name.partner': 'Every sentence, heading and cell has its partner in the other language',
	'checks.name.figure':
		'Figures, percentages, dates, deadlines and limits (or above, within …) are the same in both languages',
	'checks.name.term': 'Terms are rendered as the glossary has them',
	'checks.name.reserved':
		'“Strive”, “explore”, “basically”, “ensure” and the like stand only where the Chinese has the matching word',
	'checks.name.script': 'There are no Chinese characters in the English',
	'checks.name.punctuation':
		'There is no Chinese punctuation in the English, and no English punctuation in the Chinese',
	'checks.name.bold': 'What is bold in one language is bold in the other',
	'checks.name.quotation': 'Both languages have the same number of quotation marks',
	'checks.name.repeat': 'The same Chinese has the same English',
	'checks.name.review': 'Nothing has changed since it was reviewed',
	'checks.exceptions': 'Declared exceptions',
	'checks.exceptionsText':
		'Places that the program reports as a disagreement and that the review judged to be right, with the reason.',
	'checks.figure': 'figure: {about}',
	'checks.about': 'about: “{about}”',
	'checks.source':
		'The whole translation can be downloaded (see “Data” under “About”), and the terms and exceptions are listed on this site, so that anybody can compare them.',

	'edition.text':
		'This is an unofficial edition, made from a scan of the plan (Qu Fa Gai Fa [2021] No. 46, July 20, 2021) turned into text. Slips of the scan have been repaired, each listed under “Repairs and notes”; no other word has been changed, and doubtful places only bear a note.',
	'edition.translation':
		'The English was translated by an AI language model and read by a second AI reader; no human translator took part. It has no official force; the Chinese text prevails.',
	'edition.noProgress':
		'The plan holds no data on what was reached after 2020, and this site does not guess.',

	'footer.operator': 'Run by {name}',
	'footer.contact': 'Contact',
	'report.link': 'Report a mistake',

	'home.lede':
		'This is the plan of Quzhou City for eco-environmental protection from 2021 to 2025. It reviews the five years before, sets {indicators} indicators for 2025, {binding} of them binding and {anticipatory} anticipatory, and divides what is to be done into {sections} sections and {tasks} tasks. Here the whole text stands in Chinese and English, and every sentence has a number, the same in both, so that it can be found, cited and shared.',
	'home.number': 'Document No.',
	'home.issuers': 'Issued by',
	'home.date': 'Date',
	'home.extent': 'Extent',
	'home.extentText':
		'{chapters} parts, {sections} sections, {tasks} tasks, {boxes} boxes, {tables} tables',
	'home.tasks': 'Key tasks',
	'home.tasksNote': 'Each number leads straight to its task.',
	'home.chapters': 'Full text',
	'home.taskCount': '{count} tasks',
	'home.resume': 'Continue reading:',
	'home.both': 'Chinese and English side by side',
	'home.indicators': 'Indicators at a glance',
	'home.indicatorsNote': 'Table 2: baselines and targets for 2025.',
	'home.indicatorsText':
		'Of {count} indicators, {stated} have a figure for 2025 and {unstated} have none.',
	'home.site': 'What this site is, and is not',
	'home.cite': 'How to cite',
	'home.citeNote': 'The numbers are the same in both languages and never change once published.',
	'home.citeText': '{issuers}: {title} ({number}), {date}, unofficial translation, {place}.',
	'home.shortLinks': 'Short links: {task} leads to a task; add {sentence} for a sentence.',

	'door.edition': 'English edition',

	'contents.title': 'Contents',
	'contents.description':
		'The parts, sections, items and boxes of the plan; parts and sections with their pages in the printed plan.',

	'search.title': 'Search',
	'search.description': 'Exact search in the text, headings and tables of the plan.',
	'search.label': 'Search the whole text',
	'search.placeholder': 'Words or figures',
	'search.submit': 'Search',
	'search.idle':
		'Enter words to search the text, headings and tables of the plan. If you enter several words with spaces between them, all of them must occur.',
	'search.loading': 'Searching…',
	'search.error':
		'The search failed; the network may be down. Try again, or open the whole text on one page and use your browser’s own find command.',
	'search.retry': 'Try again',
	'search.count': 'Places found: {count}',
	'search.countFor': 'Places with “{query}”: {count}',
	'search.scanned':
		'(The index is not available; the whole text was read instead, with the same result.)',
	'search.none': 'No text, heading or table of the plan contains “{query}”.',
	'search.noneHint':
		'The search finds exactly what is written and guesses no synonyms. A shorter word may help.',
	'search.more': 'Show {count} more',
	'search.noScript':
		'The search needs JavaScript. Without it, open the whole text on one page and use your browser’s own find command (Ctrl+F).',
	'search.openPrint': 'Open the whole text on one page',

	'tasks.title': '{count} tasks',
	'tasks.description': 'All tasks of Part III of the plan, to filter, sort and download.',
	'tasks.caption': 'Tasks of the plan, in its own order',
	'tasks.id': 'Number',
	'tasks.name': 'Task',
	'tasks.section': 'Section',
	'tasks.box': 'Box',
	'tasks.sentences': 'Sentences',
	'tasks.filter': 'Filter tasks',
	'tasks.filterPlaceholder': 'Number or words of the title',
	'tasks.allSections': 'All sections',
	'tasks.shown': '{shown} of {total} tasks shown',
	'tasks.none': 'No task matches.',
	'tasks.reset': 'Show all',
	'tasks.download': 'Download CSV',

	'notes.title': 'Repairs and notes',
	'notes.description':
		'Slips of the scan that were repaired, doubtful places that stay as printed, and how the text was prepared.',
	'notes.intro':
		'The words of the plan have been changed only in the places listed here. Doubtful places stay as printed and only bear a note.',
	'notes.emendations': 'Repairs',
	'notes.emendationsIntro':
		'Slips of the scan and of its conversion to text, put right from the context. Each repair changes one place.',
	'notes.notes': 'Notes',
	'notes.notesIntro':
		'What looks miswritten, where the plan disagrees with itself, and what can be read in more than one way stays as printed. Whether the scan or the document is at fault cannot be known from this copy.',
	'notes.count': 'Entries: {count}',
	'notes.kind': 'Kind',
	'notes.kind.ocr': 'misread',
	'notes.kind.markup': 'markup',
	'notes.kind.sic': 'As printed',
	'notes.kind.conflict': 'Conflict',
	'notes.kind.unclear': 'Unclear',
	'notes.mark.emendation': 'rep.',
	'notes.mark.sic': 'sic',
	'notes.mark.conflict': 'cf.',
	'notes.mark.unclear': '?',
	'notes.name.emendation': 'Repair',
	'notes.name.sic': 'Note: as printed',
	'notes.name.conflict': 'Note: conflict',
	'notes.name.unclear': 'Note: unclear',
	'notes.onPage': 'Notes at the end of this page',
	'notes.seed': 'Source copy',
	'notes.reading': 'Repaired to',
	'notes.reason': 'Reason',
	'notes.prepared': 'How the text was prepared',
	'notes.prepared.source':
		'The source copy is a scan of the plan turned into text, kept unchanged in the project. The text shown here is made from it by a program: every character of it is there, in order, but for the repairs listed above.',
	'notes.prepared.pages':
		'Paragraphs, sentences and words that the printed plan cuts at a page break are joined again; the joins are not marked.',
	'notes.prepared.numbers':
		'The numbers of headings are written in one form throughout: 一、 then （一） then 1. The words of headings are untouched.',
	'notes.prepared.sentences':
		'A sentence ends at a Chinese period (。), exclamation mark (！), question mark (？) or semicolon (；), or at the end of a paragraph. Its number, once given, never changes. Headings are not counted.',
	'notes.prepared.markup':
		'Marks in the source copy for bold, subscripts and superscripts have become typography; what you copy is plain text.',
	'notes.prepared.spaces':
		'Spaces that the scan left between Chinese characters and letters or figures are kept, and only narrowed on screen.',
	'notes.prepared.tables':
		'Rows of the two tables that merged cells had shifted stand under their column headings again; the values are as printed.',

	'print.title': 'Whole text on one page',
	'print.description': 'The full text of the plan on one page, for printing and for finding words.',
	'print.numbers':
		'The small number before a sentence is its number. After a heading stand its number and, where it is known, the page of the printed plan in brackets. Small numbers in frames or brackets after a sentence lead to the notes at the end; “rep.” marks a repair.',
	'print.numbersBoth':
		'The small numbers are those of sentences and headings; small numbers in frames or brackets lead to the notes at the end; “rep.” marks a repair.',
	'print.hint':
		'Your browser’s print command prints it or saves it as PDF; its find command (Ctrl+F) searches all of it.',

	'results.title': 'Main indicators of the 13th Five-Year Plan: results',
	'results.description':
		'Table 1: the {count} indicators of the previous plan, with their values of 2015, targets, and values reached in 2020.',
	'results.numbers':
		'The numbers are those of the printed table: there is no 9, number 5 has four rows, and the rows that follow 7, 8 and 10 have none of their own.',
	'indicators.title': 'Indicators of the 14th Five-Year Plan',
	'indicators.description':
		'Table 2: {count} indicators ({binding} binding, {anticipatory} anticipatory), with baselines and targets for 2025. The plan holds no data after 2020.',
	'table.sort': 'Sort:',
	'table.number': 'No.',
	'table.category': 'Category',
	'table.domain': 'Domain',
	'table.name': 'Indicator',
	'table.unit': 'Unit',
	'table.nature': 'Nature',
	'table.nature.binding': 'binding',
	'table.nature.anticipatory': 'anticipatory',
	'table.baseline2015': '2015',
	'table.target2020': 'Target of the 13th Five-Year Plan',
	'table.actual2020': 'Reached in 2020',
	'table.status': 'Status',
	'table.baseline2020': '2020',
	'table.target2025': 'Target for 2025',
	'table.printed': 'See the table as printed: {place}',
	'table.json': 'Download JSON',

	'about.title': 'About this site',
	'about.description':
		'What this site is, how its numbers and links work, accessibility, data and licenses.',
	'about.what': 'What this is',
	'about.ids': 'Numbers and links',
	'about.ids.text':
		'Every place has one number, the same in both languages, which never changes once published. Select the small number before a sentence, and the address bar holds the link to it; switch the language, and you stay at the same sentence. Select a sentence for its menu: copy its link or a quotation, or show a QR code.',
	'about.ids.chapter': 'Part III',
	'about.ids.section': 'Part III, Section 4',
	'about.ids.item': 'Item 2 of that section; an item of Part III is a task',
	'about.ids.sentence': 'Sentence 7 of that item; its address ends in #s7',
	'about.ids.box': 'Item 2 of Box 4',
	'about.ids.table': 'Table 2',
	'about.ids.short':
		'Short links: write the number straight after the site’s address, as in {example}; it opens in the language you chose last, or else your browser’s. Without JavaScript it offers both.',
	'about.limits': 'Limits',
	'about.limits.unofficial':
		'This is not a site of the authorities that issued the plan and has no official force. Check quotations against the document as issued.',
	'about.limits.scan':
		'The source copy is a scan turned into text. Whether a doubtful character comes from the scan or was already in the document cannot be known from this copy.',
	'about.accessibility': 'Accessibility',
	'about.accessibility.text':
		'This site aims to meet WCAG 2.2 level AA; the contrast of the plan’s own words meets level AAA. The whole plan can be read without JavaScript; search, filters, the menu of a sentence, single-key shortcuts, reading aloud and the settings under “Display” need it. Everything can be used by keyboard alone. Text can be enlarged to four times its size, and from a width of 320 pixels nothing but wide tables scrolls sideways.',
	'about.accessibility.help':
		'“Display” at the head of the page, on phones also in the bar at its foot, offers larger type with one column and high contrast, a light or dark page, a switch for single-key shortcuts and, on pages with text of the plan, reading aloud. Your settings, and the place where you stopped reading, are kept on your device only. Shortcuts: j and k go to the next and the previous sentence, n and p to the next and the previous page, / to the search; b changes the language or shows both; ? opens or closes “Display”; Esc closes what is open, and in the end puts out the marked sentence. Reading aloud uses your browser’s own voice; some browsers have none.',
	'about.accessibility.tests':
		'With every change, the automatic checker axe reads a page of each kind, except the whole text on one page and short links: light, dark and with larger type, at phone and desktop widths, in Chinese, English and both, in Chromium only; another test goes from the home page to a copied link of one sentence by keyboard alone. Automatic checks find only part of the problems. The site has not yet been tried by people with disabilities, nor with a screen reader.',
	'about.accessibility.limits':
		'Known limits: in the text of the plan tables 1 and 2 scroll sideways in narrow windows (on the pages “Results to 2020” and “Indicators” they do not); the search needs JavaScript; a QR code can only be seen, but when it appears, the same link stands above it as text.',
	'about.accessibility.browsers':
		'Made for the browser inside WeChat, Safari on iOS 15 and later, browsers based on Chromium 90 and later, and current Firefox.',
	'about.data': 'Data',
	'about.data.text':
		'These JSON files are made together with the site; a JSON Schema beside each describes it.',
	'about.data.plan': 'Full text: nodes and sentences, Chinese and English',
	'about.data.indicators': 'Table 2: indicators',
	'about.data.achievements': 'Table 1: results of the previous plan',
	'about.data.emendations': 'Repairs',
	'about.data.notes': 'Notes',
	'about.licence': 'License',
	'about.licence.plan': 'The plan is a public document of the authorities that issued it.',
	'about.licence.notes':
		'The English translation, the glossary, and our notes and explanations: CC BY 4.0.',
	'about.licence.code': 'The code of this site: MIT.',

	'notFound.title': 'There is no such page',
	'notFound.nearest': 'Perhaps you are looking for:',
	'notFound.place': 'There is no such place on this page.',
	'notFound.nearestOnPage': 'The nearest is:',
	'notFound.text':
		'The address may be mistyped. A published number never disappears: look in the contents, or search.',
};
