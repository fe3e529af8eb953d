import type { zhScript } from './zh-script.ts';

export const enScript: Readonly<Record<keyof typeof zhScript, string>> = {
	'nav.itemsOf': 'Items of {id}',
	'nav.itemsFailed': 'The items have not arrived; the page of each section lists its own.',

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
};
