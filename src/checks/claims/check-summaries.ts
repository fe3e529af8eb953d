import { joinClaims } from '../../model/claims/join-claims.ts';
import { listFile } from '../../model/schemas/content-lists.ts';
import type { Data } from '../data/data-files.ts';
import type { DataProblem } from '../data/data-problem.ts';
import type { CheckedNode } from '../data/plan-sentences.ts';
import { problemAt, type Row } from '../data/row.ts';
import { findClaims } from './claims.ts';

/** Characters of a summary in Chinese, words in English. */
const longest = { zh: 60, en: 30 };

/** Summaries of what needs none, of what lacks one, and those that are too long. */
export function checkSummaries(data: Data, nodes: readonly CheckedNode[]): DataProblem[] {
	const { summaries = [] } = data;
	if (summaries.length === 0 || nodes.length === 0) return [];
	const expected = [
		'plan',
		...nodes
			.filter(({ kind }) => kind === 'section' || kind === 'task' || kind === 'box')
			.map(({ id }) => id),
	];
	const known = new Set(summaries.map(({ id }) => id));
	return [
		...expected
			.filter((id) => !known.has(id))
			.map((id) => ({
				code: 'summary' as const,
				message: `${id} has no summary`,
				place: { file: listFile('summaries'), line: 1, column: 1 },
			})),
		...summaries.flatMap((row) => [
			...(row.id === '' || expected.includes(row.id)
				? []
				: [problemAt(row, ['id'], 'summary', 'no section, task or box of the plan, nor `plan`')]),
			...checkLength(row, data),
		]),
	];
}

function checkLength(row: Row, data: Data): DataProblem[] {
	const claims = findClaims(data).filter((claim) => claim.row === row);
	const [zh, en] = [
		countCharacters(joinClaims(claims, 'zh')),
		countWords(joinClaims(claims, 'en')),
	];
	const report = (message: string) => [problemAt(row, ['claims'], 'length', message)];
	return [
		...(zh > longest.zh ? report(`${zh} Chinese characters, expected at most ${longest.zh}`) : []),
		...(en > longest.en ? report(`${en} English words, expected at most ${longest.en}`) : []),
	];
}

/** Chinese characters, with a number or a formula as one; marks do not count. */
function countCharacters(text: string): number {
	return text.match(/\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}.])+/gu)?.length ?? 0;
}

function countWords(text: string): number {
	return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
