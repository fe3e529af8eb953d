import { formatDeadline, formatQuantity } from '../../words/format-target.ts';
import { punctuation } from '../../words/punctuation.ts';
import { placeLabel } from '../../words/place-label.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import { has } from '../../model/parts.ts';
import { rowNumber } from '../../model/places/place-id.ts';
import type { Target } from '../../model/schemas/target.ts';
import type { Column, Filter, Row } from './chart.ts';
import { occurring } from './occurring.ts';
import { isDated, yearOf } from './same-promise.ts';
import { sectionName } from './section-name.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';

const columns = [
	'place',
	'subject',
	'quote',
	'quantity',
	'deadline',
	'indicator',
	'nature',
	'modality',
] as const;
const kinds = ['quantity', 'milestone', 'scope'] as const;
const natures = ['binding', 'anticipatory'] as const;

/** Columns of the table of all quantities and dated promises. */
export function targetColumns(locale: Locale): Column[] {
	return columns.filter(isShown).map((key) => ({
		key,
		label: translate(locale, `targets.${key}`),
		...(key === 'subject' && { head: true }),
		...(key === 'quote' && { plan: true }),
		// Units differ from row to row, and words have no order that says anything.
		...((key === 'quote' || key === 'quantity') && { sort: 'none' as const }),
	}));
}

/** Every quantity and dated promise with the words that state it. */
export function targetRows(locale: Locale, rows: readonly TargetRow[]): Row[] {
	return rows.map((row) => {
		const { target, address, indicator } = row;
		const cells: Record<(typeof columns)[number], Row['cells'][number]> = {
			place: { text: placeLabel(locale, target.node), path: address[locale] },
			subject: target.subject[locale],
			quote: target.quote[locale],
			quantity: formatQuantity(locale, target),
			deadline: formatDeadline(locale, target.deadline),
			indicator:
				indicator === undefined
					? ''
					: {
							text: indicator.name[locale],
							path: `/${locale}/indicators/${rowNumber(indicator.id)}/`,
						},
			nature: indicator === undefined ? '' : translate(locale, `table.nature.${indicator.nature}`),
			modality: sayHedge(locale, target),
		};
		return {
			id: target.id,
			place: target.node,
			filters: targetFilterValues(row),
			target: true,
			cells: columns.filter(isShown).map((column) => cells[column]),
		};
	});
}

/** A plan without a table of indicators has no columns for them. */
function isShown(column: (typeof columns)[number]): boolean {
	return has('indicators') || (column !== 'indicator' && column !== 'nature');
}

/** What makes less of a promise, as it is quoted; `''` where nothing does. */
function sayHedge(locale: Locale, { role, hedge, modality }: Target): string {
	if (role === 'scope') return translate(locale, 'targets.kind.scope');
	if (hedge) return translate(locale, 'targets.modality.hedge', { word: hedge[locale] });
	return modality === 'strive' ? translate(locale, 'targets.modality.strive') : '';
}

/** What the filters know a target by. */
export function targetFilterValues({
	target,
	section,
	indicator,
}: TargetRow): Record<string, string> {
	return {
		section: section.id,
		// What a promise applies to falls due with it, and is not counted twice.
		...(isDated(target) && { year: yearOf(target) }),
		kind: kindOf({ target }),
		modality: forceOf(target),
		...(indicator && { nature: indicator.nature }),
	};
}

/** `shall` where nothing makes less of a promise, `strive`, or another word that does: 基本. */
function forceOf({ modality, hedge }: Target): string {
	return modality === 'shall' && hedge ? hedge.zh : modality;
}

/** What the filter calls a force: in English each of its words, as translations differ. */
function nameForce(locale: Locale, force: string, rows: readonly TargetRow[]): string {
	if (force === 'shall' || force === 'strive')
		return translate(locale, `targets.modality.${force}`);
	const words = rows.flatMap(({ target: { hedge } }) =>
		hedge?.zh === force
			? [translate(locale, 'targets.modality.hedge', { word: hedge[locale] })]
			: [],
	);
	return [...new Set(words)].join(punctuation[locale].enumeration);
}

function kindOf({ target }: Pick<TargetRow, 'target'>) {
	return target.role === 'scope' ? 'scope' : target.kind;
}

/** By section, year, kind and force. */
export function targetFilters(locale: Locale, rows: readonly TargetRow[]): Filter[] {
	const sections = [...new Set(rows.map(({ section }) => section))];
	const years = new Set(rows.flatMap((row) => targetFilterValues(row).year ?? []));
	return [
		{
			name: 'section',
			label: translate(locale, 'targets.section'),
			options: sections.map((section) => ({
				value: section.id,
				label: sectionName(locale, section),
			})),
		},
		{
			name: 'year',
			label: translate(locale, 'targets.deadline'),
			options: [...years].sort().map((year) => ({ value: year, label: year })),
		},
		{
			name: 'kind',
			label: translate(locale, 'targets.kind'),
			options: occurring(kinds, rows.map(kindOf)).map((value) => ({
				value,
				label: translate(locale, `targets.kind.${value}`),
			})),
		},
		{
			name: 'modality',
			label: translate(locale, 'targets.modality'),
			options: [...new Set(rows.map(({ target }) => forceOf(target)))].map((value) => ({
				value,
				label: nameForce(locale, value, rows),
			})),
		},
		...(has('indicators')
			? [
					{
						name: 'nature',
						label: translate(locale, 'targets.nature'),
						options: occurring(
							natures,
							rows.flatMap(({ indicator }) => indicator?.nature ?? []),
						).map((value) => ({ value, label: translate(locale, `table.nature.${value}`) })),
					},
				]
			: []),
	];
}
