import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commentPatterns, planPatterns } from './plan-patterns.ts';

/** A line of a file, or of one of its comments. */
interface Line {
	file: string;
	number: number;
	text: string;
}

interface Allowed {
	file: RegExp;
	text: RegExp;
	reason: string;
}

/** Lines that look like the plan's and are not. Five at most: what needs more is the plan's. */
const allowed: readonly Allowed[] = [
	{
		file: /\/citations\/(?:citation|gbt-7714)\.ts$|\/(?:zh|en)-share\.ts$/u,
		text: /GB\/T 7714|gbt7714|^type Edition = 2015 \| 2025;$|^\t20[12]5: \{ comma/u,
		reason: 'GB/T 7714—2015 and 7714—2025 are two editions of a standard',
	},
	{
		file: /\/catalog\/catalog\.ts$/u,
		text: /json-schema\.org\/draft\/2020-12/u,
		reason: 'the standard for JSON schemas is named by its date',
	},
];

/** The same of comments, counted with them. */
const allowedInComments: readonly Allowed[] = [
	{
		file: /\/citations\/gbt-7714\.ts$|\/share\/citations\.css$/u,
		text: /20[12]5/u,
		reason: 'GB/T 7714—2015 and 7714—2025 are two editions of a standard',
	},
	{
		file: /\/texts\/json\.ts$/u,
		text: /JSON Schema \(2020-12\)/u,
		reason: 'the standard for JSON schemas is named by its date',
	},
];

/** Comments that begin a line, as all of ours do. Any other is held as code is. */
const comment = /^[ \t]*\{?\/\*.*?\*\/|^[ \t]*\/\/[^\n]*|<!--.*?-->/gmsu;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.\w+$/u.test(path))
	.map((path) => `src/${path.replaceAll('\\', '/')}`);
const code = files.flatMap((file) =>
	linesOf(file, (text) => text.replaceAll(comment, (words) => words.replaceAll(/[^\n]/gu, ''))),
);
const comments = files.flatMap((file) =>
	linesOf(file, (text) => {
		const around = text.split(comment).map((rest) => rest.replaceAll(/[^\n]/gu, ''));
		const words = text.match(comment) ?? [];
		return around.map((rest, index) => rest + (words[index] ?? '')).join('');
	}),
);

test.each(Object.entries(planPatterns))('src has none of the plan’s %s', (_, { pattern }) => {
	expect(find(code, pattern, allowed)).toEqual([]);
});

test.each(Object.entries(commentPatterns))('no comment has %s of the plan', (_, { pattern }) => {
	expect(find(comments, pattern, allowedInComments)).toEqual([]);
});

test.each(Object.entries({ ...planPatterns, ...commentPatterns }))(
	'%s of the plan would be found',
	(_, { pattern, sample }) => {
		expect(sample).toMatch(pattern);
	},
);

test('code and comments are told apart, and each line is one of them', () => {
	expect(code.length).toBeGreaterThan(comments.length);
	expect(comments.length).toBeGreaterThan(files.length);
	expect(code.some(({ text }) => /^\s*(?:\/\*\*|\/\/)/u.test(text))).toBe(false);
	expect(comments.some(({ text }) => /^\s*(?:import|export) /u.test(text))).toBe(false);
});

test('few lines are allowed, and all are there', () => {
	expect(allowed.length + allowedInComments.length).toBeLessThanOrEqual(5);
	for (const { file, text, reason } of allowed)
		expect(
			code.some((line) => file.test(line.file) && text.test(line.text)),
			reason,
		).toBe(true);
	for (const { file, text, reason } of allowedInComments)
		expect(
			comments.some((line) => file.test(line.file) && text.test(line.text)),
			reason,
		).toBe(true);
});

/** The lines that match and are not allowed, as `file:line: text`. */
function find(lines: readonly Line[], pattern: RegExp, exceptions: readonly Allowed[]): string[] {
	return lines
		.filter(({ text }) => pattern.test(text))
		.filter(
			(line) => !exceptions.some(({ file, text }) => file.test(line.file) && text.test(line.text)),
		)
		.map(({ file, number, text }) => `${file}:${number}: ${text.trim()}`);
}

/** The lines of a file that hold something, in what is left of its text. */
function linesOf(file: string, part: (text: string) => string): Line[] {
	return part(readFileSync(file, 'utf8'))
		.split('\n')
		.map((text, index) => ({ file, number: index + 1, text }))
		.filter(({ text }) => text.trim() !== '');
}
