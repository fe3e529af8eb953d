import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { planPatterns } from './plan-patterns.ts';

/** A line of code. */
interface Line {
	file: string;
	number: number;
	text: string;
}

/** Lines that look like the plan's and are not. Five at most: what needs more is the plan's. */
const allowed: readonly { file: RegExp; text: RegExp; reason: string }[] = [
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

const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.\w+$/u.test(path))
	.flatMap((path) => linesOf(`src/${path}`));

test.each(Object.entries(planPatterns))('src has none of the plan’s %s', (_, { pattern }) => {
	const found = code.filter(({ text }) => pattern.test(text)).filter((line) => !isAllowed(line));
	expect(found.map(({ file, number, text }) => `${file}:${number}: ${text.trim()}`)).toEqual([]);
});

test.each(Object.entries(planPatterns))(
	'%s of the plan would be found',
	(_, { pattern, sample }) => {
		expect(sample).toMatch(pattern);
	},
);

test('few lines are allowed, and all are there', () => {
	expect(allowed.length).toBeLessThanOrEqual(5);
	for (const { file, text, reason } of allowed)
		expect(
			code.some((line) => file.test(line.file) && text.test(line.text)),
			reason,
		).toBe(true);
});

function isAllowed(line: Line): boolean {
	return allowed.some(({ file, text }) => file.test(line.file) && text.test(line.text));
}

/** The lines of a file that hold something, comments set aside: those that begin a line, as all of ours do. */
function linesOf(file: string): Line[] {
	const comment = /^[ \t]*\{?\/\*.*?\*\/|^[ \t]*\/\/[^\n]*|<!--.*?-->/gmsu;
	return readFileSync(file, 'utf8')
		.replaceAll(comment, (words) => words.replaceAll(/[^\n]/gu, ''))
		.split('\n')
		.map((text, index) => ({ file: file.replaceAll('\\', '/'), number: index + 1, text }))
		.filter(({ text }) => text.trim() !== '');
}
