import { allTexts } from './truth.ts';

/** Stretches of two to eight characters, from anywhere in the text. */
export function drawChinese(count: number, random: (below: number) => number): string[] {
	const texts = allTexts('zh').map(({ text }) => Array.from(text));
	const drawn = new Set<string>();
	while (drawn.size < count) {
		const chars = texts[random(texts.length)] ?? [];
		const length = 2 + random(7);
		const from = random(Math.max(chars.length - length + 1, 1));
		const words = chars
			.slice(from, from + length)
			.join('')
			.trim();
		if (Array.from(words).length >= 2) drawn.add(words);
	}
	return [...drawn];
}

/** Phrases of one to five words, as they stand, without the marks at their ends. */
export function drawEnglish(count: number, random: (below: number) => number): string[] {
	const texts = allTexts('en').map(({ text }) => text.split(/\s+/u));
	const drawn = new Set<string>();
	while (drawn.size < count) {
		const words = texts[random(texts.length)] ?? [];
		const from = random(words.length);
		const phrase = words.slice(from, from + 1 + random(5)).join(' ');
		const bare = phrase.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
		// Quotation marks cannot be quoted.
		if (bare !== '' && !bare.includes('"')) drawn.add(bare);
	}
	return [...drawn];
}
