import { fingerprint } from '../../model/corpus/fingerprint.ts';
import { indicatorId } from '../../model/places/place-id.ts';
import { parseInline, plainText, type Run } from '../../model/text/inline.ts';
import type { Data } from '../data/data-files.ts';
import type { CheckedNode } from '../data/plan-sentences.ts';
import { numberAt, type Path, type Row, textAt } from '../data/row.ts';

/** What a claim may rest on: a sentence, or a row of the table of indicators or results. */
export interface Ground {
	/** The Chinese words, of a row its cells in turn. */
	runs: readonly Run[];
	/** Plain text in each language; a row has a line for each cell, its unit in brackets after its name. */
	zh: string;
	en: string;
	/** Stretches of the Chinese that state a promise which no 力争 governs, by the list of targets. */
	certain: readonly string[];
}

/** All that claims may rest on, by its identifier. */
export function findGrounds(
	{ indicators = [], results = [], targets = [] }: Data,
	nodes: readonly CheckedNode[],
): ReadonlyMap<string, Ground> {
	const certain = Map.groupBy(
		targets.filter((row) => textAt(row, ['modality']) === 'shall'),
		(row) => textAt(row, ['node']) ?? '',
	);
	const quotesOf = (id: string) =>
		(certain.get(id) ?? []).flatMap((row) => textAt(row, ['quote', 'zh']) ?? []);
	return new Map([
		...nodes.flatMap(({ sentences }) =>
			sentences.map(({ id, runs, zh, en }): [string, Ground] => [
				id,
				{ runs, zh, en, certain: quotesOf(id) },
			]),
		),
		...indicators.map((row): [string, Ground] => [indicatorId(row.id), toGround(row)]),
		...results.map((row): [string, Ground] => [row.id, toGround(row)]),
	]);
}

/** The cells of a row that have words in both languages, and those that are years. */
const cells: readonly Path[] = [
	['baseline', 'text'],
	['baseline', 'note'],
	['target', 'text'],
	['actual', 'text'],
	['status'],
];
const years: readonly Path[] = [
	['baseline', 'period'],
	['baseline', 'year'],
	['target', 'year'],
	['actual', 'year'],
];

function toGround(row: Row): Ground {
	const dates = years.flatMap((path) => {
		const year = numberAt(row, path) ?? textAt(row, path);
		return year === undefined ? [] : [String(year)];
	});
	const textIn = (locale: 'zh' | 'en') => {
		const unit = textAt(row, ['unit', locale]);
		const name = textAt(row, ['name', locale]) ?? '';
		const named = unit === undefined ? name : `${name} (${unit})`;
		const words = cells.flatMap((path) => textAt(row, [...path, locale]) ?? []);
		return [named, ...words, ...dates].join('\n');
	};
	const zh = textIn('zh');
	return { runs: parseInline(zh), zh: plainText(parseInline(zh)), en: textIn('en'), certain: [] };
}

/**
 * What a claim rests on, as `seen` has it: when a word of it changes, the claim has to be read again.
 *
 * @returns `undefined` where some of it does not exist.
 */
export function fingerprintOf(
	ids: readonly string[],
	grounds: ReadonlyMap<string, Ground>,
): string | undefined {
	const own = ids.flatMap((id) => grounds.get(id) ?? []);
	return own.length < ids.length ? undefined : fingerprint(own.map(({ runs }) => runs));
}
