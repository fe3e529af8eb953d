import {
	aboveOf,
	nodeOf,
	numbersOf,
	parsePlaceId,
	rowNumber,
	rowRole,
} from '../../model/places/place-id.ts';
import type { Answer, Beyond } from './answer.ts';
import { type Citation, readCitation, toNumber } from './citation.ts';
import { describePlace, type ReadyText } from './collect-hits.ts';
import type { SearchEntry } from './entry.ts';

/** What is found of a citation: the place; or, where the plan has none, what it has of the kind. */
export type Found = Pick<Answer, 'cited' | 'beyond'>;

const nothing: Found = { cited: null, beyond: null };

/**
 * Finds the place that a query as a whole cites, with its title or without: `2.1.3`, `Box 2 Projects`.
 *
 * @param isFound Whether the query stands in the text: a bare number that does cites no place that is not there.
 */
export function findCited(query: string, texts: readonly ReadyText[], isFound: boolean): Found {
	const entries = texts[0]?.entries ?? [];
	const citation = readCitation(query);
	if (!citation) return { ...nothing, cited: findTitled(query, texts) };
	const index = indexOf(citation, entries);
	const { sentence = '' } = citation;
	const isThere =
		sentence === '' || entries[index]?.passages.some(({ number }) => number === sentence);
	if (index !== -1 && isThere)
		return { ...nothing, cited: { ...describePlace(texts, index), number: sentence } };
	const isFigure = citation.isBare && (isFound || !hasChapter(citation, entries));
	return { ...nothing, beyond: isFigure ? null : findBeyond(citation, entries, entries[index]) };
}

/** Whether a bare number begins with that of a chapter: 2.13 may be a section, 26.5 is none. */
function hasChapter({ place = '' }: Citation, entries: readonly SearchEntry[]): boolean {
	return entries.some(({ id }) => id === numbersOf(place)[0]);
}

function indexOf({ place, row, task }: Citation, entries: readonly SearchEntry[]): number {
	if (task !== undefined) place = tasksOf(entries)[task - 1]?.id;
	if (row !== undefined)
		return entries.findIndex(({ id }) => nodeOf(id) === place && rowNumber(id) === row);
	return entries.findIndex(({ id }) => id === place || (isRow(id) && id.endsWith(`/${place}`)));
}

const tasksOf = (entries: readonly SearchEntry[]) => entries.filter(({ kind }) => kind === 'task');
const isRow = (id: string) => rowRole(id) !== undefined;
const lastNumber = (id: string) => numbersOf(id).slice(-1)[0] ?? '';

/** What the plan has where a citation goes beyond it. */
function findBeyond(
	{ place = '', row, task }: Citation,
	entries: readonly SearchEntry[],
	entry: SearchEntry | undefined,
): Beyond | null {
	if (entry) {
		const numbers = entry.passages.flatMap(({ number }) => (number === '' ? [] : [number]));
		return toBeyond('sentence', entry.id, numbers);
	}
	if (task !== undefined) {
		const { length } = tasksOf(entries);
		return length === 0 ? null : toBeyond('task', null, ['1', String(length)]);
	}
	const role = rowRole(place);
	const table = role === undefined ? place : (tableOf(role, entries) ?? '');
	if (role !== undefined || (row !== undefined && entries.some(({ id }) => id === table))) {
		const rows = entries.filter(({ id }) => isRow(id) && nodeOf(id) === table);
		const numbers = rows.map(({ id }) => rowNumber(id)).filter((number) => /^\d+$/u.test(number));
		return rows.length === 0 ? null : toBeyond('row', table, numbers);
	}
	return findMissingNode(place, entries);
}

function tableOf(role: string, entries: readonly SearchEntry[]): string | undefined {
	const own = entries.find(({ id }) => rowRole(id) === role);
	return own && nodeOf(own.id);
}

/** The range of the nodes beside one that is missing; of those above it where there are none of these either. */
function findMissingNode(id: string, entries: readonly SearchEntry[]): Beyond | null {
	const kind = parsePlaceId(id)?.kind;
	const above = aboveOf(id);
	if (kind === undefined || kind === 'row' || kind === 'cell' || kind === 'sentence') return null;
	if (kind === 'notice' || kind === 'preamble') return null;
	if (above !== null && !entries.some((entry) => entry.id === above))
		return findMissingNode(above, entries);
	const beside = entries.filter(
		(entry) => parsePlaceId(entry.id)?.kind === kind && aboveOf(entry.id) === above,
	);
	const numbers = beside.map((entry) => lastNumber(entry.id));
	return above === null && numbers.length === 0 ? null : toBeyond(kind, above, numbers);
}

function toBeyond(kind: Beyond['kind'], within: string | null, numbers: readonly string[]): Beyond {
	return { kind, within, first: numbers[0] ?? null, last: numbers[numbers.length - 1] ?? null };
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/** The place that a query calls by its number and title, as lists, headings and citations do. */
function findTitled(query: string, texts: readonly ReadyText[]): Answer['cited'] {
	const typed = fold(query);
	for (const { entries } of texts)
		for (const [index, { id, passages }] of entries.entries()) {
			const title = fold(passages[0]?.number === '' ? (passages[0].text.split('\n')[0] ?? '') : '');
			if (title === '' || !typed.endsWith(title) || typed === title) continue;
			const number = typed.slice(0, -title.length).replace(/[:,]$/u, '');
			if (isNumberOf(number, id, entries)) return { ...describePlace(texts, index), number: '' };
		}
	return null;
}

/** Whether a place is numbered so: as it is cited, as it is printed within what it lies in, or, of a row, by its table. */
function isNumberOf(number: string, id: string, entries: readonly SearchEntry[]): boolean {
	const citation = readCitation(number);
	if (citation) {
		const cited = entries[indexOf(citation, entries)]?.id;
		return cited === id || (isRow(id) && cited === nodeOf(id));
	}
	const [, written] =
		/^(?:section|item|第)?\(?([\d一二三四五六七八九十]+)\)?[.、]?[章节条]?$/u.exec(number) ?? [];
	return written !== undefined && String(toNumber(written)) === lastNumber(id);
}
