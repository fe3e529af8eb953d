import { punctuation } from '../../words/punctuation.ts';
import type { Strip } from '../charts/strip.ts';
import type { StripRow } from '../charts/strip-chart.ts';
import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import type { Locale } from '../../model/locale.ts';

/** The rows of one indicator: of its table, and of the table of results where the quantity stands there, too. */
export interface KeyedRows {
	row: StripRow;
	previous: StripRow | null;
	/** Whether what that table says was reached is a sum of years. */
	cumulative: boolean;
}

/** What the marks of one indicator mean: a sentence for each kind of mark that is drawn, and none for others. */
export function stripKey(locale: Locale, rows: KeyedRows): string {
	return keysOf(rows)
		.map((key) => translate(locale, key))
		.join(punctuation[locale].space);
}

function keysOf({ row, previous, cumulative }: KeyedRows): MessageKey[] {
	const shown = previous ? [row, previous] : [row];
	const strips = shown.flatMap(({ strip }) => strip ?? []);
	const roles = new Set(
		shown
			.flatMap(({ strip, words }) => [...(strip?.marks ?? []), ...words])
			.map(({ role }) => role),
	);
	const shapes = new Set(shown.map(({ shape }) => shape));
	const all: [MessageKey, boolean][] = [
		['indicator.key.baseline', true],
		['indicator.key.before', previous !== null],
		['indicator.key.target', true],
		['indicator.key.nested', strips.some(isNested)],
		['indicator.key.actual', roles.has('actual') && !cumulative],
		['indicator.key.cumulative', roles.has('actual') && cumulative],
		['indicator.key.square', shapes.has('square')],
		['indicator.key.circle', shapes.has('circle')],
		['indicator.key.zone', strips.some(({ met }) => met !== undefined)],
		['indicator.key.excluded', strips.some(isExcluded)],
		['indicator.key.scale', strips.length === 1],
		['indicator.key.ownScales', strips.length > 1 && !strips.every(isShared)],
		['indicator.key.oneScale', strips.length > 1 && strips.every(isShared)],
	];
	return all.flatMap(([key, isDrawn]) => (isDrawn ? [key] : []));
}

/** Whether baseline and target are one inside the other. */
function isNested({ marks }: Strip): boolean {
	const [baseline, target] = (['baseline', 'target'] as const).map((role) =>
		marks.find((mark) => mark.role === role),
	);
	return target?.excluded !== true && baseline?.value === target?.value;
}

function isExcluded({ marks }: Strip): boolean {
	return marks.some(({ excluded }) => excluded === true);
}

function isShared({ shared }: Strip): boolean {
	return shared !== undefined;
}
