/** A property of a calendar or an event: its name with parameters, and its value. */
export type ContentLine = readonly [name: string, value: string];

const maxOctets = 75;

/**
 * Text as iCalendar has it in a value (RFC 5545, 3.3.11). Written here, because of the available libraries one lacks
 * LANGUAGE and one folds an octet too late.
 */
export function escapeCalendarText(text: string): string {
	return text.replaceAll(/[\\;,]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** Content lines, folded and ended as RFC 5545 (3.1) has them. */
export function formatContentLines(lines: readonly ContentLine[]): string {
	return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('');
}

/** At most 75 octets a line, the space at its beginning counted; no character is cut. */
function fold(line: string): string {
	let folded = '';
	let octets = 0;
	for (const character of line) {
		const size = Buffer.byteLength(character);
		if (octets + size > maxOctets) {
			folded += '\r\n ';
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}
