import { expect, test } from 'vitest';
import type { Run } from '../../../../src/model/text/inline.ts';
import type { Sentence } from '../../../../src/model/text/node.ts';
import { splitAtHeads } from '../../../../src/model/text/run-in.ts';

const sentence = (number: string, isBold: boolean): Sentence => {
	const runs: Run[] = [{ text: '强化治理。', marks: isBold ? ['strong'] : [] }];
	return { id: `2.1.1/s${number}`, number, zh: runs, en: null, status: 'draft' };
};

/** Numbers of the sentences of each stretch, those of heads in brackets. */
const split = (bold: readonly boolean[]) =>
	splitAtHeads({ sentences: bold.map((isBold, at) => sentence(String(at + 1), isBold)) }).map(
		({ head, sentences }) =>
			sentences.map((own) => (own === head ? `[${own.number}]` : own.number)).join(' '),
	);

test('a text is cut at its bold heads, and what stands before the first is a part of its own', () => {
	expect(split([false, false, true, false, true])).toEqual(['1 2', '[3] 4', '[5]']);
	expect(split([true, false])).toEqual(['[1] 2']);
});

test('a text without heads has no parts', () => {
	expect(split([false, false])).toEqual([]);
	expect(split([])).toEqual([]);
});
