import { languageTag } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { Change } from '../../model/schemas/change.ts';
import { licence } from '../catalog/producer.ts';
import { escapeXml } from './xml.ts';

interface Feed {
	title: string;
	subtitle: string;
	/** Who makes the edition. */
	author: string;
	/** Absolute address of a place of the site. */
	address: (path: string) => string;
}

/**
 * What has changed, as a feed (Atom, RFC 4287): `/feed.xml`. Chinese with English in it.
 *
 * @param changes Newest first, one at least. They have a day and no hour; midnight UTC stands for it.
 */
export function toChangesFeed(changes: readonly Change[], feed: Feed): string {
	const { title, subtitle, author, address } = feed;
	const self = address('/feed.xml');
	return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag.bi}">
	<id>${escapeXml(self)}</id>
	<title>${escapeXml(title)}</title>
	<subtitle>${escapeXml(subtitle)}</subtitle>
	<updated>${changes[0]?.date ?? ''}T00:00:00Z</updated>
	<author><name>${escapeXml(author)}</name></author>
	<rights>${licence}</rights>
	<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
	<link rel="alternate" type="text/html" href="${escapeXml(address('/'))}"/>
${changes.map((change) => formatEntry(change, feed)).join('')}</feed>
`;
}

function formatEntry(change: Change, { address }: Feed): string {
	const links = siteLocales.map(
		(locale) =>
			`		<link rel="alternate" type="text/html" hreflang="${languageTag[locale]}" href="${escapeXml(address(`/${locale}/${change.page}`))}"/>\n`,
	);
	const texts = siteLocales.map(
		(locale) => `<p xml:lang="${languageTag[locale]}">${escapeXml(change[locale])}</p>`,
	);
	return `	<entry>
		<id>${escapeXml(address(`/feed.xml#${change.id}`))}</id>
		<title>${escapeXml(siteLocales.map((locale) => change[locale]).join(' / '))}</title>
		<updated>${change.date}T00:00:00Z</updated>
${links.join('')}		<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${texts.join('')}</div></content>
	</entry>
`;
}
