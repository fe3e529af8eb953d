import type { zhEmbed } from './zh-embed.ts';

export const enEmbed: Readonly<Record<keyof typeof zhEmbed, string>> = {
	'embed.title': '{name} (card)',
	'embed.description':
		'A card for other people’s pages: {name}, with its source. No script is needed.',
	'embed.region': 'Text of the plan',
	'embed.whole': 'Whole text',
	'embed.table': '{title}: see the full page.',
	'embed.notes': 'Repairs and notes: {count}',
	'embed.source': 'Source: {title} ({number}), {date}. Unofficial edition',
	'embed.code': 'Code to embed {name}',
	'embed.copy': 'Copy the code',
	'embed.see': 'See the card',
	'embed.about': 'Embed',
	'embed.aboutText':
		'Every task, box and sentence can stand in somebody else’s page: a piece of code shows the words, their source and a switch to the other language. No script is needed. The address of a card is that of the page with embed/ after /{locale}/; one that ends in #s7 shows sentence 7 and folds the rest away. For example:',
};
