import type { zhEmbed } from './zh-embed.ts';

export const enEmbed: Readonly<Record<keyof typeof zhEmbed, string>> = {
	'embed.title': '{name} (embeddable card)',
	'embed.description': 'Embeddable card: {name}, with its source. No script is needed.',
	'embed.region': 'Text of the plan',
	'embed.whole': 'Full text',
	'embed.table': '{title}: see the full page.',
	'embed.notes': '{count} {count|note|notes} on this text',
	'embed.source': 'Source: {title} ({number}), {date}. Unofficial edition',
	'embed.code': 'Code to embed {name}',
	'embed.copy': 'Copy the code',
	'embed.scrolls':
		'Where the code names a sentence, a page of the same origin as this site (scheme, host and port) scrolls to the card when it opens; pages of other sites do not.',
	'embed.see': 'Preview',
	'embed.about': 'Embed',
	'embed.aboutText':
		'The code shows the text or the picture in another page, with its source{has.translation| and a switch to the other language|}. No script is needed.',
};
