import type { zhShare } from './zh-share.ts';

export const enShare: Readonly<Record<keyof typeof zhShare, string>> = {
	'document.type': 'plan',
	'share.picture': 'Share picture: {title}',

	'set.title': 'Selected places',
	'set.description':
		'Shows just the places of the plan that were selected, to print or to share by a link.',
	'set.label': 'Numbers of places',
	'set.placeholder': '3.4.2, 3.5.1-3.5.3, box-4',
	'set.help':
		'Write numbers with commas between them, and a range with a hyphen, such as 3.5.1-3.5.3. A box is box-4. The link holds only numbers, and lasts.',
	'set.show': 'Show',
	'set.both': 'Chinese and English',
	'set.unknown': 'Not in the plan: {parts}',
	'set.shown': 'Places shown: {count}',
	'set.loading': 'Reading the text of the plan …',
	'set.failed':
		'The text of the plan could not be read. Check your connection and press “Show” again, or open the places from the list below.',
	'set.places': 'All places',
	'set.noScript': 'Without JavaScript, open the places from the list below.',
};
