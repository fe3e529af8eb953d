import { ownValue } from '../../model/own-value.ts';

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Plain text as XML has it, in an element or between double quotation marks. */
export function escapeXml(text: string): string {
	return text.replaceAll(/[&<>"]/gu, (char) => ownValue(escapes, char) ?? char);
}
