import { escapeXml } from '../feeds/xml.ts';

/** What a search engine says of itself. Texts are plain, addresses absolute. */
interface SearchDescription {
	/** At most 16 characters, as the specification asks. */
	name: string;
	/** At most 1,024 characters. */
	description: string;
	/** BCP 47 */
	language: string;
	/** A PNG of 192 by 192 pixels. */
	icon: string;
	/** Address with `{searchTerms}` in it. */
	search: string;
}

/** An OpenSearch description document (OpenSearch 1.1, draft 6). */
export function toOpenSearch(about: SearchDescription): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(about.name)}</ShortName>
	<Description>${escapeXml(about.description)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Language>${escapeXml(about.language)}</Language>
	<Image width="192" height="192" type="image/png">${escapeXml(about.icon)}</Image>
	<Url type="text/html" template="${escapeXml(about.search)}"/>
</OpenSearchDescription>
`;
}
