import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { markSeen } from '../../../../src/checks/claims/mark-seen.ts';

const seen = '1234567e';

test.each([
	[
		'a list in brackets, with a comment behind it',
		"- id: '1.1' # first\n  claims:\n    # ours\n    - zh: 好。\n      en: 'Good.'\n      sentences: [1.1/s1] # one\n    - zh: 坏。\n      en: Bad.\n      sentences: [1.1/s2]\n",
		[0, 'claims', 0],
		"      sentences: [1.1/s1] # one\n      seen: '1234567e'\n    - zh: 坏。",
	],
	[
		'a list in lines, at the end of a file without a line end',
		'- claims:\n    - zh: 好。\n      sentences:\n        - 1.1/s1\n        - 1.1/s2',
		[0, 'claims', 0],
		"        - 1.1/s2\n      seen: '1234567e'",
	],
	[
		'a list in lines with another claim after it',
		'- claims:\n    - sentences:\n        - 1.1/s1\n    - zh: 坏。\n      sentences: [a]\n',
		[0, 'claims', 0],
		"        - 1.1/s1\n      seen: '1234567e'\n    - zh: 坏。",
	],
	[
		'a claim in braces',
		'- claims: [{ zh: 好。, sentences: [1.1/s1] }, { zh: 坏。, sentences: [a] }]\n',
		[0, 'claims', 0],
		"[{ zh: 好。, sentences: [1.1/s1], seen: '1234567e' }, { zh: 坏。",
	],
	[
		'an entry that is the claim itself',
		'- reaches: villages\n  zh: 好。\n  sentences: [1.1/s1]\n\n# more\n- reaches: seats\n  sentences: [a]\n',
		[0],
		"  sentences: [1.1/s1]\n  seen: '1234567e'\n\n# more\n",
	],
	[
		'a mark that is there already, with a comment',
		"- claims:\n    - sentences: [a]\n      seen: 'ffffffff' # was read\n      zh: 好。\n",
		[0, 'claims', 0],
		"      seen: '1234567e' # was read\n      zh: 好。",
	],
])('%s keeps its form', (_, source, path, expected) => {
	const marked = markSeen(source, [{ path, seen }]);
	expect(marked).toContain(expected);
	const claimOf = (text: string) =>
		path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], parse(text));
	expect(claimOf(marked)).toEqual({ ...(claimOf(source) as object), seen });
	// All else is as it was.
	expect(marked.replace(/(?:, |\n +)seen: '1234567e'|'1234567e'/u, '')).toBe(
		source.replace("'ffffffff'", '').replace(/\n +seen: (?= #)/u, ''),
	);
});

test('several claims of a file are marked at once, and again with what has changed', () => {
	const source = '- claims:\n    - sentences: [a]\n    - sentences: [b]\n';
	const both = (one: string, other: string) =>
		markSeen(source, [
			{ path: [0, 'claims', 0], seen: one },
			{ path: [0, 'claims', 1], seen: other },
		]);
	const once = both('aaaaaaaa', 'bbbbbbbb');
	expect(once).toBe(
		"- claims:\n    - sentences: [a]\n      seen: 'aaaaaaaa'\n    - sentences: [b]\n      seen: 'bbbbbbbb'\n",
	);
	expect(markSeen(once, [{ path: [0, 'claims', 1], seen: 'cccccccc' }])).toBe(
		both('aaaaaaaa', 'cccccccc'),
	);
});
