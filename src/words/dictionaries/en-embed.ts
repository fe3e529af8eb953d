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
	'embed.scrolls':
		'Where the code names a sentence, a page of the same origin as this site (scheme, host and port) scrolls to the card as it opens; pages of other sites stay where they are.',
	'embed.see': 'See the card',
	'embed.about': 'Embed',
	'embed.aboutText':
		'The code shows the words or the picture in another page, with their source{has.translation| and a switch to the other language|}. No script is needed.',
};
