import type { zhScript } from './zh-script.ts';

export const enScript: Readonly<Record<keyof typeof zhScript, string>> = {
	'nav.itemsOf': 'Items of {id}',
	'nav.itemsFailed': 'The items have not arrived; the page of each section lists its own.',

	'part.failed': 'This part could not be loaded; reload the page.',
	'found.failed': 'What you searched for could not be marked on this page; reload the page.',
	'range.noStart': 'The address names the last sentence of a passage, but not the first.',
	'table.unread':
		'The address asks for “{parts}”, which this table does not have; the rows are not filtered by it.',

	'prefs.title': 'Display',
	'prefs.theme': 'Light or dark',
	'prefs.theme.auto': 'Same as your device',
	'prefs.theme.light': 'Light',
	'prefs.theme.dark': 'Dark',
	'prefs.care': 'Larger type',
	'prefs.careText': 'with one column and high contrast',
	'prefs.keys': 'Single-key shortcuts',
	'prefs.notKept':
		'Your browser does not let this site keep settings on this device; they hold for this page only.',
	'prefs.readAloud': 'Read aloud from here',
	'prefs.stopReading': 'Stop reading',

	'keys.sentence': 'next, previous sentence',
	'keys.page': 'next, previous page',
	'keys.search': 'search',
	'keys.mode': 'change language or see both',
	'keys.help': 'open or close this panel',
};
