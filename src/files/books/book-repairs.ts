import { findDifference } from '../../model/text/difference.ts';
import type { Emendation } from '../../model/schemas/emendation.ts';

/** A reading with what differs from the other one. */
export interface Reading {
	before: string;
	words: string;
	after: string;
}

/** What the source copy has and what stands here instead; line breaks and spaces are made visible. */
export function readingsOf({ seed, reading }: Emendation): { seed: Reading; reading: Reading } {
	const { before, first, second, after } = findDifference(seed, reading);
	const plain = (text: string) => text.replaceAll(/\n+/gu, '¶');
	const visible = (text: string) => plain(text).replaceAll(' ', '␣');
	const around = { before: plain(before), after: plain(after) };
	return {
		seed: { ...around, words: visible(first) },
		reading: { ...around, words: visible(second) },
	};
}
