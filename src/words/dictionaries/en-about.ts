import type { zhAbout } from './zh-about.ts';

export const enAbout: Readonly<Record<keyof typeof zhAbout, string>> = {
	'edition.unofficial': 'Unofficial edition',
	'edition.text': '{words.source}',
	'edition.translation':
		'{has.translation|The English was translated by an AI language model and reviewed by a second AI model; no human translator took part. It has no official force; the Chinese text prevails.|}',
	'edition.noProgress':
		'The plan gives no data after {period.baseYear}, and this site makes no estimates.',

	'notes.title': 'Corrections and contradictions',
	'notes.description':
		'Scanning errors that were corrected, contradictions and doubtful passages that are left as printed, and how the text was prepared.',
	'notes.intro':
		'The words of the plan were changed only in the passages listed here. Doubtful passages are left as printed, with a note.',
	'notes.emendations': 'Corrections',
	'notes.emendationsIntro':
		'Errors of scanning and conversion, corrected from the context. Each correction changes one passage.',
	'notes.notes': 'Notes: contradictions and doubtful passages',
	'notes.notesIntro':
		'What looks like a misprint, contradicts another passage or can be read in more than one way is left as printed. This copy does not show whether the scan or the document is at fault.',
	'notes.count': '{count} {count|entry|entries}',
	'notes.kind': 'Kind',
	'notes.kind.ocr': 'scanning error',
	'notes.kind.markup': 'layout',
	'notes.kind.sic': 'Likely misprint',
	'notes.kind.conflict': 'Contradiction',
	'notes.kind.unclear': 'Unclear',
	'notes.mark.emendation': 'corrected',
	'notes.mark.sic': 'misprint?',
	'notes.mark.conflict': 'conflict',
	'notes.mark.unclear': 'unclear',
	'notes.wording': 'On the Chinese wording',
	'notes.name.emendation': 'Correction',
	'notes.name.sic': 'Note: likely misprint',
	'notes.name.conflict': 'Note: contradiction',
	'notes.name.unclear': 'Note: unclear',
	'notes.onPage': 'Notes on this page',
	'notes.seed': 'Source copy',
	'notes.reading': 'Corrected to',
	'notes.reason': 'Reason',
	'notes.prepared': 'How the text was prepared',

	'about.title': 'About this site',
	'about.description':
		'What this site is, how its numbers and links work, accessibility, data and licenses.',
	'about.what': 'What this is',
	'about.ids': 'Numbers and links',
	'about.ids.text':
		'Every section, item{has.boxes|, box|} and sentence has one number, {has.translation|the same in both languages, |}which never changes once published. Select the small number before a sentence, and the address bar shows the link to it{has.translation|; switch the language, and you stay at the same sentence|}. Select a sentence to open its menu, where you can copy its link or a quotation, or show a QR code.',
	'about.ids.section': '{chapter}, Section {section}',
	'about.ids.item': 'Item {item} of Section {section}',
	'about.ids.task': 'Item {item} of Section {section}; an item of {chapter} is a task',
	'about.ids.sentence': 'Sentence {number} of that item; its address ends in #s{number}',
	'about.ids.box': 'Item {item} of Box {box}',
	'about.ids.short':
		'Short links: add the number to the site’s address, as in {example}{has.translation|; it opens in the language you used last, or else in your browser’s. Without JavaScript you can pick either|}.',
	'about.limits': 'Limits',
	'about.limits.unofficial':
		'This is not a site of the authorities that issued the plan and has no official force. Check quotations against the document as issued.',
	'about.limits.source': '{words.sourceLimits}',
	'about.accessibility': 'Accessibility',
	'about.accessibility.text':
		'This site aims to meet WCAG 2.2 level AA; the contrast of the plan’s own words meets level AAA. The whole plan can be read without JavaScript; search, filters, the sentence menu, single-key shortcuts, reading aloud and the settings under “Display” need it. Everything works by keyboard alone. Text can be enlarged to four times its size, and from a width of 320 pixels only wide tables scroll sideways.',
	'about.accessibility.help':
		'“Display” at the top of the page, and on phones also in the bar at the bottom, offers large type (with one column and high contrast), a light or dark page, a switch for single-key shortcuts and, on pages with text of the plan, reading aloud. Your settings, and the sentence where you stopped reading, are stored on your device only. Shortcuts: j and k go to the next and the previous sentence, n and p to the next and the previous page, / to the search; {has.translation|b changes the language or shows both; |}? opens or closes “Display”; Esc closes what is open, and finally clears the highlight. Reading aloud uses your browser’s own voice; some browsers have none.',
	'about.accessibility.tests':
		'With every change, the automatic checker axe tests a page of each kind, except the full text on one page and short links: light, dark and with large type, at phone and desktop widths, {has.translation|in Chinese, English and both, |}in Chromium only; another test goes from the home page to a copied link of one sentence by keyboard alone. Automatic checks find only some of the problems. The site has not yet been tested by people with disabilities, nor with a screen reader.',
	'about.accessibility.limits':
		'Known limits: {has.tables|in the text of the plan, tables scroll sideways in narrow windows{tablePages}; |}search needs JavaScript; a QR code can only be seen, but the same link is shown above it as text.',
	'about.accessibility.tablePages':
		'(on the pages “Results to {previous.end}” and “Indicators” they do not)',
	'about.accessibility.browsers':
		'Built for the browser inside WeChat, Safari on iOS 15 and later, browsers based on Chromium 90 and later, and current Firefox.',
	'about.data': 'Data',
	'about.data.text':
		'The {files} of the plan can be downloaded, for reading, spreadsheets and programs. Contents, format and license of each file:',
	'about.licence': 'License',
	'about.licence.plan': 'The plan is a public document of the authorities that issued it.',
	'about.licence.notes':
		'{has.translation|The English translation, |}{has.glossary|the glossary, and |}{has.translation|our|Our} notes and explanations: CC BY 4.0.',
	'about.licence.code': 'The code of this site: MIT.',
};
