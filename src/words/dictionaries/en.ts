import { enAbout } from './en-about.ts';
import { enData } from './en-data.ts';
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

	'site.title': '{plan.title}',
	'site.shortTitle': '{plan.short}',
	'site.description':
		'Full text of the {plan.title}{has.translation| in Chinese and English|}, numbered sentence by sentence, so that every sentence can be found, cited and shared.',

	'nav.skipToContent': 'Skip to content',
	'nav.main': 'Main navigation',
	'nav.footer': 'Footer',
	'nav.language': 'Language',
	'nav.home': 'Home',
	'nav.contents': 'Contents',
	'nav.tasks': 'Tasks',
	'nav.indicators': 'Indicators',
	'nav.results': 'Results to {previous.end}',
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

	'sheet.close': 'Close',

	'menu.dismiss': 'Close',
	'menu.link': 'Copy link',
	'menu.quote': 'Copy quote',
	'menu.chat': 'Copy for chat',
	'menu.chatText': '{title}, {place} (unofficial AI translation)\n{text}\n{url}',
	'menu.share': 'Share…',
	'menu.cite': 'Cite, embed',
	'menu.qr': 'QR code',
	'menu.qrOf': 'QR code of {url}',
	'menu.source': '{title} ({number}), {date}, unofficial AI translation',
	'menu.quoteText': '{text}\n— {source}, {place}\n{url}',
	'menu.copied': 'Copied',
	'menu.failed':
		'Your browser did not allow copying. The text is selected; please copy it yourself:',

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

	'footer.operator': 'Run by {name}',
	'footer.contact': 'Contact',

	'report.link': 'Report a mistake',

	'home.lede.about': '{words.about}',
	'home.lede':
		'Here the whole text stands{has.translation| in Chinese and English|}, and every sentence has a number{has.translation|, the same in both|}, so that it can be found, cited and shared.',
	'home.lede.it': 'It {clauses}.',
	'home.lede.results': 'reviews the five years before',
	'home.lede.indicators':
		'sets {indicators} indicators for {period.end}, {binding} of them binding and {anticipatory} anticipatory',
	'home.lede.tasks':
		'divides what is to be done into {sections} {sections|section|sections} and {tasks} {tasks|task|tasks}',
	'home.lede.last': '{clauses}, and {last}',
	'home.number': 'Document No.',
	'home.issuers': 'Issued by',
	'home.date': 'Date',
	'home.extent': 'Extent',
	'home.extent.chapter': '{count} {count|part|parts}',
	'home.extent.section': '{count} {count|section|sections}',
	'home.extent.item': '{count} {count|item|items}',
	'home.extent.task': '{count} {count|task|tasks}',
	'home.extent.box': '{count} {count|box|boxes}',
	'home.extent.table': '{count} {count|table|tables}',
	'home.tasks': 'Key tasks',
	'home.tasksNote': 'Each number leads straight to its task.',
	'home.chapters': 'Full text',
	'home.taskCount': '{count} tasks',
	'home.quantityCount': 'Quantities: {count}',
	'home.deadlineCount': 'Deadlines: {count}',
	'home.deadlinesNote': 'Targets and tasks with a deadline, by the year in which they fall due.',
	'home.deadlinesOf': 'Due in {year}: {count}',
	'home.resume': 'Continue reading:',
	'home.both': 'Chinese and English side by side',
	'home.indicators': 'Indicators at a glance',
	'home.indicatorsNote': '{table.indicators}: baselines and targets for {period.end}.',
	'home.site': 'What this site is, and is not',
	'home.cite': 'How to cite',
	'home.citeNote':
		'The numbers {has.translation|are the same in both languages and |}never change once published.',
	'home.shortLinks':
		'Short links: {task} leads to a {has.tasks|task|place}; add {sentence} for a sentence.',

	'shareImage.period': 'Plan period',

	'door.edition': 'English edition',

	'contents.title': 'Contents',
	'contents.description':
		'The parts, {has.boxes|sections, items and boxes|sections and items} of the plan; parts and sections with their pages in the printed plan.',

	'print.title': 'Whole text on one page',
	'print.description': 'The full text of the plan on one page, for printing and for finding words.',
	'print.numbers':
		'The small number before a sentence is its number. After a heading stand its number and, where it is known, the page of the printed plan in brackets. Small numbers in frames or brackets after a sentence lead to the notes at the end; “rep.” marks a repair.',
	'print.numbersBoth':
		'The small numbers are those of sentences and headings; small numbers in frames or brackets lead to the notes at the end; “rep.” marks a repair.',
	'print.hint':
		'Your browser’s print command prints it or saves it as PDF; its find command (Ctrl+F) searches all of it.',
	'print.hintBoth':
		'Your browser’s print command prints it or saves it as PDF; its find command (Ctrl+F) searches all of it, within one sentence at a time.',

	'notFound.title': 'There is no such page',
	'notFound.nearest': 'Perhaps you are looking for:',
	'notFound.place': 'There is no such place on this page.',
	'notFound.nearestOnPage': 'The nearest is:',
	'notFound.text':
		'The address may be mistyped. A published number never disappears: look in the contents, or search.',
};
