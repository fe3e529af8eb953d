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

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

const escape = (text: string) => text.replaceAll(/[&<>"]/gu, (char) => escapes[char] ?? char);

/** An OpenSearch description document (OpenSearch 1.1, draft 6). */
export function toOpenSearch(about: SearchDescription): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escape(about.name)}</ShortName>
	<Description>${escape(about.description)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Language>${escape(about.language)}</Language>
	<Image width="192" height="192" type="image/png">${escape(about.icon)}</Image>
	<Url type="text/html" template="${escape(about.search)}"/>
</OpenSearchDescription>
`;
}
