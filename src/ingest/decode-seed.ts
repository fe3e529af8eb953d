import { isUtf8 } from 'node:buffer';
import { cleanSource } from '../model/text/clean-source.ts';
import type { IngestParsed } from './ingest-code.ts';

/**
 * Reads the bytes of a seed as UTF-8. A byte-order mark is passed over, and lines end in `\n` whatever ended them.
 *
 * @returns The text, or '' with a problem at the first byte that is not UTF-8.
 */
export function decodeSeed(file: string, bytes: Uint8Array): IngestParsed<string> {
	if (!isUtf8(bytes)) {
		const good = new TextDecoder().decode(bytes.subarray(0, countUtf8(bytes)), { stream: true });
		const lines = good.split('\n');
		const byte = (bytes[countUtf8(bytes)] ?? 0).toString(16).toUpperCase().padStart(2, '0');
		return {
			value: '',
			problems: [
				{
					code: 'seed-not-utf8',
					message: `byte 0x${byte} is not UTF-8, expected the seed saved as UTF-8`,
					place: { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
				},
			],
		};
	}
	const text = cleanSource(new TextDecoder().decode(bytes));
	if (text.trim() !== '') return { value: text, problems: [] };
	const message = 'the seed is empty, expected the text of a plan';
	return {
		value: '',
		problems: [{ code: 'seed-empty', message, place: { file, line: 1, column: 1 } }],
	};
}

/** How many bytes from the start are whole UTF-8 characters, by halving. */
function countUtf8(bytes: Uint8Array): number {
	let good = 0;
	let bad = bytes.length;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (startsUtf8(bytes.subarray(0, middle))) good = middle;
		else bad = middle;
	}
	while (good > 0 && !isUtf8(bytes.subarray(0, good))) good -= 1;
	return good;
}

/** Whether bytes are UTF-8 but for a character that is cut at their end. */
function startsUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
