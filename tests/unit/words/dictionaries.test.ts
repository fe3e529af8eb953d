import { expect, test } from 'vitest';
import { en } from '../../../src/words/dictionaries/en.ts';
import { fill } from '../../../src/words/fill.ts';
import { formatDate } from '../../../src/words/format-date.ts';
import { translate } from '../../../src/words/translate.ts';
import { type MessageKey, zh } from '../../../src/words/dictionaries/zh.ts';

const keys = Object.keys(zh) as MessageKey[];
/** What callers fill in; facts of the plan have a dot, and a language may do without one. */
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].sort();

test('both languages have every message, with the same places to fill in', () => {
	expect(Object.keys(en).sort()).toEqual([...keys].sort());
	for (const key of keys) expect(placeholders(en[key]), key).toEqual(placeholders(zh[key]));
});

test('no message is empty, and none but punctuation has spaces at its ends', () => {
	for (const key of keys.filter((name) => !name.startsWith('punctuation.')))
		for (const text of [zh[key], en[key]]) expect(text, key).toMatch(/^\S(?:.*\S)?$/su);
});

test('English messages are English, but for what they quote, and Chinese ones are Chinese', () => {
	const quoting = /^notes\.(?:mark\.|prepared\.numbers$)/u;
	const isChinese = (text: string) => /\p{sc=Han}/u.test(text.replaceAll(/\{[\w.]+\}/gu, ''));
	expect(keys.filter((key) => isChinese(en[key]) && !quoting.test(key))).toEqual([]);
	// Some consist of marks around what is filled in.
	const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\{[\w.]+\}/gu, ''));
	expect(keys.filter((key) => hasWords(zh[key]) && !isChinese(zh[key]))).toEqual([]);
});

test('a message has its values filled in, and none may be missing', () => {
	expect(translate('zh', 'plan.sentence', { n: 7 })).toBe('第 7 句');
	expect(translate('en', 'plan.sentence', { n: '7b' })).toBe('Sentence 7b');
	expect(() => translate('en', 'plan.sentence')).toThrow('“n”');
});

test('a day is written as readers of the language write it, wherever the build runs', () => {
	expect(formatDate('zh', '2021-07-20')).toBe('2021年7月20日');
	expect(formatDate('en', '2021-07-20')).toBe('July 20, 2021');
});

test('what callers fill in goes before a fact of the plan, and a fact that is not there is an error', () => {
	expect(fill('{period.end}: {n}', { n: 1 }, 'a', { 'period.end': '2030' })).toBe('2030: 1');
	expect(fill('{n}', { n: 1 }, 'a', { n: '2' })).toBe('1');
	expect(() => fill('{previous.name}', {}, 'a', { 'period.end': '2030' })).toThrow(
		'“previous.name”',
	);
});

test('words about a part of the plan stand only where it has that part, with their own values', () => {
	const text = '{has.boxes|sections and {boxes} {boxes|box|boxes}|sections} of {plan.title}';
	const facts = { 'plan.title': 'A' };
	expect(fill(text, { boxes: 2 }, 'a', { ...facts, 'has.boxes': 'yes' })).toBe(
		'sections and 2 boxes of A',
	);
	expect(fill(text, {}, 'a', { ...facts, 'has.boxes': 'no' })).toBe('sections of A');
	expect(() => fill(text, { boxes: 2 }, 'a', facts)).toThrow('“has.boxes”');
});
