import type { zhAbout } from './zh-about.ts';

export const enAbout: Readonly<Record<keyof typeof zhAbout, string>> = {
	'edition.unofficial': 'Unofficial edition',
	'edition.text': '{words.source}',
	'edition.translation':
		'{has.translation|The English was translated by an AI language model and read by a second AI reader; no human translator took part. It has no official force; the Chinese text prevails.|}',
	'edition.noProgress':
		'The plan holds no data on what was reached after {period.baseYear}, and this site does not guess.',

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
	'notes.kind.ocr': 'misread by the scan',
	'notes.kind.markup': 'layout',
	'notes.kind.sic': 'As printed',
	'notes.kind.conflict': 'Conflict',
	'notes.kind.unclear': 'Unclear',
	'notes.mark.emendation': 'rep.',
	'notes.mark.sic': 'sic',
	'notes.mark.conflict': 'cf.',
	'notes.mark.unclear': '?',
	'notes.wording': 'On the Chinese wording',
	'notes.name.emendation': 'Repair',
	'notes.name.sic': 'Note: as printed',
	'notes.name.conflict': 'Note: conflict',
	'notes.name.unclear': 'Note: unclear',
	'notes.onPage': 'Notes at the end of this page',
	'notes.seed': 'Source copy',
	'notes.reading': 'Repaired to',
	'notes.reason': 'Reason',
	'notes.prepared': 'How the text was prepared',

	'about.title': 'About this site',
	'about.description':
		'What this site is, how its numbers and links work, accessibility, data and licenses.',
	'about.what': 'What this is',
	'about.ids': 'Numbers and links',
	'about.ids.text':
		'Every place has one number, {has.translation|the same in both languages, |}which never changes once published. Select the small number before a sentence, and the address bar holds the link to it{has.translation|; switch the language, and you stay at the same sentence|}. Select a sentence for its menu: copy its link or a quotation, or show a QR code.',
	'about.ids.section': '{chapter}, Section {section}',
	'about.ids.item': 'Item {item} of Section {section}',
	'about.ids.task': 'Item {item} of Section {section}; an item of {chapter} is a task',
	'about.ids.sentence': 'Sentence {number} of that item; its address ends in #s{number}',
	'about.ids.box': 'Item {item} of Box {box}',
	'about.ids.short':
		'Short links: write the number straight after the site’s address, as in {example}{has.translation|; it opens in the language you chose last, or else your browser’s. Without JavaScript it offers both|}.',
	'about.limits': 'Limits',
	'about.limits.unofficial':
		'This is not a site of the authorities that issued the plan and has no official force. Check quotations against the document as issued.',
	'about.limits.source': '{words.sourceLimits}',
	'about.accessibility': 'Accessibility',
	'about.accessibility.text':
		'This site aims to meet WCAG 2.2 level AA; the contrast of the plan’s own words meets level AAA. The whole plan can be read without JavaScript; search, filters, the menu of a sentence, single-key shortcuts, reading aloud and the settings under “Display” need it. Everything can be used by keyboard alone. Text can be enlarged to four times its size, and from a width of 320 pixels nothing but wide tables scrolls sideways.',
	'about.accessibility.help':
		'“Display” at the head of the page, on phones also in the bar at its foot, offers larger type with one column and high contrast, a light or dark page, a switch for single-key shortcuts and, on pages with text of the plan, reading aloud. Your settings, and the place where you stopped reading, are kept on your device only. Shortcuts: j and k go to the next and the previous sentence, n and p to the next and the previous page, / to the search; {has.translation|b changes the language or shows both; |}? opens or closes “Display”; Esc closes what is open, and in the end puts out the marked sentence. Reading aloud uses your browser’s own voice; some browsers have none.',
	'about.accessibility.tests':
		'With every change, the automatic checker axe reads a page of each kind, except the whole text on one page and short links: light, dark and with larger type, at phone and desktop widths, {has.translation|in Chinese, English and both, |}in Chromium only; another test goes from the home page to a copied link of one sentence by keyboard alone. Automatic checks find only part of the problems. The site has not yet been tried by people with disabilities, nor with a screen reader.',
	'about.accessibility.limits':
		'Known limits: {has.tables|in the text of the plan tables scroll sideways in narrow windows{tablePages}; |}the search needs JavaScript; a QR code can only be seen, but when it appears, the same link stands above it as text.',
	'about.accessibility.tablePages':
		'(on the pages “Results to {previous.end}” and “Indicators” they do not)',
	'about.accessibility.browsers':
		'Made for the browser inside WeChat, Safari on iOS 15 and later, browsers based on Chromium 90 and later, and current Firefox.',
	'about.data': 'Data',
	'about.data.text':
		'The {files} of the plan can be downloaded, for reading, spreadsheets and programs. What each file holds, its format and its license:',
	'about.licence': 'License',
	'about.licence.plan': 'The plan is a public document of the authorities that issued it.',
	'about.licence.notes':
		'{has.translation|The English translation, |}{has.glossary|the glossary, and |}{has.translation|our|Our} notes and explanations: CC BY 4.0.',
	'about.licence.code': 'The code of this site: MIT.',
};
