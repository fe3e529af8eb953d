import { enAbout } from './en-about.ts';
import { enCard } from './en-card.ts';
import { enData } from './en-data.ts';
import { enDoors } from './en-doors.ts';
import { enDownloads } from './en-downloads.ts';
import { enEmbed } from './en-embed.ts';
import { enCharts } from './en-charts.ts';
import { enLists } from './en-lists.ts';
import { enScript } from './en-script.ts';
import { enSearch } from './en-search.ts';
import { enShare } from './en-share.ts';
import type { Dictionary } from './zh.ts';

export const en: Dictionary = {
	...enSearch,
	...enShare,
	...enLists,
	...enEmbed,
	...enCharts,
	...enAbout,
	...enScript,
	...enData,
	...enDownloads,
	...enCard,
	...enDoors,

	'site.title': '{plan.title}',
	'site.shortTitle': '{plan.short}',
	'site.briefTitle': '{plan.brief}',
	'site.description':
		'Full text of the {plan.title}{has.translation| in Chinese and English|}, numbered sentence by sentence, so that every sentence can be found, cited and shared.',

	'nav.skipToContent': 'Skip to content',
	'nav.main': 'Main navigation',
	'nav.footer': 'Footer',
	'nav.language': 'Language',
	'nav.home': 'Home',
	'nav.contents': 'Contents',
	'nav.brief': 'In brief',
	'nav.places': 'Places',
	'nav.topics': 'Topics',
	'nav.targets': 'Targets',
	'nav.questions': 'Questions',
	'nav.organisations': 'Organizations',
	'nav.list': 'List',
	'nav.more': 'More',
	'nav.tasks': 'Tasks',
	'nav.indicators': 'Indicators',
	'nav.results': 'Results to {previous.end}',
	'nav.search': 'Search',
	'nav.notes': 'Corrections and contradictions',
	'nav.glossary': 'Glossary',
	'nav.checks': 'Translation checks',
	'nav.about': 'About',
	'nav.print': 'Full text on one page',
	'nav.accessibility': 'Accessibility',
	'nav.data': 'Downloads',
	'nav.breadcrumbs': 'Breadcrumbs',
	'nav.turn': 'Previous and next',
	'nav.previous': 'Previous',
	'nav.next': 'Next',
	'nav.bar': 'Quick links',
	'nav.both': 'Both',
	'nav.interleaved': 'Line by line',
	'nav.filter': 'Filter contents',

	'sheet.close': 'Close',

	'care.on': 'Simple view',
	'care.off': 'Full view',

	'tools.title': 'Tools of this page',
	'tools.read': 'Listen',
	'tools.stop': 'Stop listening',
	'tools.share': 'Share',
	'tools.print': 'Print',

	'menu.dismiss': 'Close',
	'menu.link': 'Copy link',
	'menu.quote': 'Copy quote',
	'menu.chat': 'Copy as message',
	'menu.chatText': '{title}, {place} (unofficial AI translation)\n{text}\n{url}',
	'menu.share': 'Share…',
	'menu.cite': 'Cite, embed',
	'menu.qr': 'QR code',
	'menu.source': '{title} ({number}), {date}, unofficial AI translation',
	'menu.quoteText': '{text}\n— {source}, {place}\n{url}',

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

	'plan.sentence': 'Sentence {n}',
	'plan.sentenceIn': 'Sentence {n} in {language}',
	'plan.sentences': '{count} {count|sentence|sentences}',
	'plan.page': 'Page {page} of the printed plan',
	'plan.boxAfter': 'Follows {place} in the plan',
	'plan.items': '{count} {count|item|items}',
	'plan.tasks': '{count} {count|task|tasks}',
	'plan.tableScroll': 'Scroll the table sideways to see all columns.',
	'plan.untranslated': 'This text is not translated yet; the Chinese original is shown.',

	'footer.operator': 'Run by {name}',
	'footer.contact': 'Contact',

	'report.link': 'Report an error',

	'home.lede.about': '{words.about}',
	'home.lede':
		'The full text is here{has.translation| in Chinese and English|}, and every sentence has a number{has.translation|, the same in both languages|}, so that it can be found, cited and shared.',
	'home.lede.it': 'It {clauses}.',
	'home.lede.results': 'reviews the previous five years',
	'home.lede.indicators':
		'sets {indicators} indicators for {period.end}, {binding} of them binding and {anticipatory} anticipatory (not binding)',
	'home.lede.tasks':
		'sets out {tasks} {tasks|task|tasks} in {sections} {sections|section|sections}',
	'home.lede.last': '{clauses}, and {last}',
	'home.period.ahead': 'It covers {start}–{end}, which has not begun.',
	'home.period.running': 'It covers {start}–{end}.',
	'home.period.over': 'It covers {start}–{end}; that period is over.',
	'home.source': 'Read it',
	'home.placesNote': 'Numbers show how many sentences name it.',
	'home.questions': '{count} questions',
	'home.news':
		'Of {count} binding indicators, {more} {more|has|have} a figure beyond what was already met',
	'home.news.none': '{count} binding {count|indicator|indicators}',
	'home.news.open': 'have a figure beyond that of {year}',
	'home.news.open.values': '{value} → {target}{unit}',
	'home.news.met': 'were already met in {year}',
	'home.news.met.values': '{value}{unit}, target {target}',
	'home.news.unknown': 'have no value for {year} in the plan',
	'home.news.unknown.values': 'target {target}{unit}',
	'home.news.unstated': 'have no figure in the plan',
	'home.news.cell': '({text})',
	'home.allIndicators': 'All indicators, one by one',
	'home.due': 'What is due when',
	'home.years.none': 'The plan sets no deadline in {year}.',
	'home.years.all': '{count} due in {year}, see all',
	'home.years.ahead': '{start}–{end}, not begun',
	'home.years.running': '{start}–{end}',
	'home.years.over': '{start}–{end}, over',
	'home.ours': 'Sections open; the small lines in them are our summaries.',
	'home.wholeSection': 'The whole section',
	'home.document': 'The document',
	'home.form': 'Kind of document',
	'home.periodOf': 'Period',
	'home.index': 'Index No.',
	'home.subject': 'Subject class',
	'home.validity': 'Validity',
	'home.unstated': 'not stated in this copy',
	'home.downloads': 'Download as Word, e-book or text',
	'home.number': 'Document No.',
	'home.issuers': 'Issued by',
	'home.date': 'Date',
	'home.extent': 'Length',
	'home.extent.chapter': '{count} {count|part|parts}',
	'home.extent.section': '{count} {count|section|sections}',
	'home.extent.item': '{count} {count|item|items}',
	'home.extent.task': '{count} {count|task|tasks}',
	'home.extent.box': '{count} {count|box|boxes}',
	'home.extent.table': '{count} {count|table|tables}',
	'home.deadlinesOf': '{count} due in {year}',
	'home.resume': 'Continue reading:',
	'home.both': 'Chinese and English side by side',
	'home.site': 'About this site',
	'home.cite': 'How to cite',
	'home.citeNote':
		'Numbers {has.translation|are the same in both languages and |}never change once published.',
	'home.shortLinks':
		'Short links: {task} opens a {has.tasks|task|section}; add {sentence} for a sentence.',

	'shareImage.period': 'Plan period',

	'door.edition': 'English edition',

	'contents.title': 'Contents',
	'contents.description':
		'The parts, {has.boxes|sections, items and boxes|sections and items} of the plan; for parts and sections, also the page of the printed plan.',

	'print.title': 'Full text on one page',
	'print.description': 'The full text of the plan on one page, for printing and for finding words.',
	'print.numbers':
		'The small number before a sentence is its number. After each heading come its number and, in brackets, the page of the printed plan where known{has.notes|. Small framed or bracketed numbers after a sentence link to the notes at the end|}.',
	'print.numbersBoth':
		'Small numbers are those of sentences and headings{has.notes|; framed or bracketed ones link to the notes at the end|}.',
	'print.hint':
		'Use your browser’s print command to print the text or save it as PDF, and its find command (Ctrl+F) to search all of it.',
	'print.hintBoth':
		'Use your browser’s print command to print the text or save it as PDF, and its find command (Ctrl+F) to search all of it, within one sentence at a time.',

	'notFound.title': 'Page not found',
	'notFound.nearest': 'Did you mean:',
	'notFound.place': 'There is no such number on this page.',
	'notFound.nearestOnPage': 'The nearest is:',
	'notFound.text':
		'The address may be mistyped. Section numbers never change once published: try the contents or the search.',
};
