import { formatDeadline, formatQuantity } from '../../words/format-target.ts';
import { placeLabel } from '../../words/place-label.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { Column, Filter, Row } from './chart.ts';
import { occurring } from './occurring.ts';
import { isDated, yearOf } from './same-promise.ts';
import { sectionName } from './section-name.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';

const columns = ['place', 'quote', 'quantity', 'deadline', 'modality'] as const;
const kinds = ['quantity', 'milestone', 'scope'] as const;
const modalities = ['shall', 'strive'] as const;

/** Columns of the table of all quantities and dated promises. */
export function targetColumns(locale: Locale): Column[] {
	return columns.map((key) => ({
		key,
		label: translate(locale, `targets.${key}`),
		...(key === 'quote' && { head: true, plan: true }),
		// Units differ from row to row, and words have no order that says anything.
		...((key === 'quote' || key === 'quantity') && { sort: 'none' as const }),
	}));
}

/** Every quantity and dated promise with the words that state it. */
export function targetRows(locale: Locale, rows: readonly TargetRow[]): Row[] {
	return rows.map((row) => {
		const { target, address } = row;
		return {
			id: target.id,
			place: target.node,
			filters: targetFilterValues(row),
			cells: [
				{ text: placeLabel(locale, target.node), path: address[locale] },
				target.quote[locale],
				formatQuantity(locale, target),
				formatDeadline(locale, target.deadline),
				target.role === 'scope'
					? translate(locale, 'targets.kind.scope')
					: translate(locale, `targets.modality.${target.modality}`),
			],
		};
	});
}

/** What the filters know a target by. */
export function targetFilterValues({ target, section }: TargetRow): Record<string, string> {
	return {
		section: section.id,
		// What a promise applies to falls due with it, and is not counted twice.
		...(isDated(target) && { year: yearOf(target) }),
		kind: kindOf({ target }),
		modality: target.modality,
	};
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
			options: occurring(
				modalities,
				rows.map(({ target }) => target.modality),
			).map((value) => ({
				value,
				label: translate(locale, `targets.modality.${value}`),
			})),
		},
	];
}
