import type { zhScript } from './zh-script.ts';

export const enScript: Readonly<Record<keyof typeof zhScript, string>> = {
	'nav.itemsOf': 'Items of {id}',
	'nav.itemsFailed': 'The items did not load; the page of each section lists its own.',

	'part.failed': 'This part did not load; reload the page.',
	'found.failed': 'The matches could not be marked on this page; reload the page.',
	'range.noStart': 'The address names the last sentence of a passage, but not the first.',
	'table.shownCsv': 'Download these {shown} rows (CSV)',
	'table.reset': 'Show all',
	'table.url': 'Address',
	'table.unread':
		'The address asks for “{parts}”, which this table does not have; the rows are not filtered by it.',

	'filter.noHeading': 'No number or heading in the contents has “{words}”.',
	'filter.unfiltered':
		'Without the other filters, {count} {count|row matches|rows match} “{words}”.',
	'filter.search': 'Search the full text for “{words}”',
	'filter.found': 'Search the full text for “{words}”: {count} {count|passage|passages}',
	'filter.foundAs':
		'Search the full text for “{words}”: {count} {count|passage|passages} in another spelling or other words',

	'list.added': 'Added; your list has {count} {count|entry|entries}.',
	'list.removed': 'Removed; your list has {count} {count|entry|entries}.',
	'list.full':
		'The list is full: a link can have about 2,000 characters. Remove some entries, or keep the link of this list and begin another.',
	'list.notKept': 'Your browser does not let this site save on this device; nothing was added.',
	'list.open': 'Open list',
	'list.close': 'Close',
	'list.add': 'Add to list',
	'list.has': 'On your list',
	'tools.smaller': 'Smaller type',
	'tools.larger': 'Larger type',

	'menu.qrOf': 'QR code of {url}',
	'menu.copied': 'Copied',
	'menu.failed':
		'Your browser did not allow copying. The text is selected; please copy it yourself:',

	'prefs.title': 'Display',
	'prefs.theme': 'Light or dark',
	'prefs.theme.auto': 'Same as your device',
	'prefs.theme.light': 'Light',
	'prefs.theme.dark': 'Dark',
	'prefs.size': 'Size of type',
	'prefs.size.0': 'Standard',
	'prefs.size.1': 'Large',
	'prefs.size.2': 'Larger',
	'prefs.size.3': 'Largest',
	'prefs.care': 'Simple view',
	'prefs.careText': 'large type, one sentence a line, the text alone',
	'prefs.lines': 'One sentence a line',
	'prefs.keys': 'Single-key shortcuts',
	'prefs.notKept':
		'Your browser does not let this site save settings on this device; they apply to this page only.',

	'keys.sentence': 'next, previous sentence',
	'keys.page': 'next, previous page',
	'keys.search': 'search',
	'keys.mode': 'change language or show both',
	'keys.help': 'open or close this panel',
};
