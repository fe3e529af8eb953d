import type { DataTable } from './dataset.ts';
import { editionId, partId, type ToAddress } from './thing-ids.ts';
import { punctuation } from '../../words/punctuation.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import type { TableRole } from '../../model/places/place-id.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getResults, getIndicators, getTargets } from '../../model/reader/tables.ts';

/** Pages with a table that is to be had as data. */
export type DataPage = 'indicators' | 'results' | 'targets';

/**
 * A table of the plan as data sets are described.
 *
 * @param description What its page says of it.
 */
export async function getDataTable(
	locale: Locale,
	page: DataPage,
	description: string,
	address: ToAddress,
): Promise<DataTable> {
	const whole = [description, translate(locale, 'edition.text')];
	// The page about the indicators says so itself.
	if (page !== 'indicators') whole.push(translate(locale, 'edition.noProgress'));
	return {
		page,
		title: translate(locale, `${page}.title`),
		description: whole.join(punctuation[locale].space),
		csv: page,
		...(await readers[page](address)),
	};
}

type Found = Pick<DataTable, 'json' | 'years' | 'source' | 'variables'>;

/** The source is the Chinese text; the English in the files is ours. */
const readers: Record<DataPage, (address: ToAddress) => Promise<Found>> = {
	indicators: async (address) => {
		const rows = await getIndicators();
		const years = rows.flatMap(({ baseline, target }) => [
			...baseline.period.split('-').map(Number),
			target.year,
		]);
		const source = await getTablePart('indicators', address);
		return { json: 'indicators', years: span(years), source, variables: rows };
	},
	results: async (address) => {
		const rows = await getResults();
		const years = rows.flatMap(({ baseline, actual }) => [
			...(baseline ? [baseline.year] : []),
			actual.year,
		]);
		const source = await getTablePart('results', address);
		return { json: 'achievements', years: span(years), source, variables: rows };
	},
	targets: async (address) => {
		const deadlines = (await getTargets()).flatMap(({ deadline }) => deadline ?? []);
		const years = deadlines.map((deadline) => Number.parseInt(deadline, 10));
		const source = editionId(address, 'zh');
		return { json: 'targets', years: span(years), source, variables: [] };
	},
};

/** The table as printed; the whole text where `document.yaml` names none. */
async function getTablePart(role: TableRole, address: ToAddress): Promise<string> {
	const id = (await getDocument()).tables[role];
	if (id === undefined) return editionId(address, 'zh');
	return partId(address, 'zh', (await getPlan()).node(id));
}

function span(years: readonly number[]): [number, number] {
	return [Math.min(...years), Math.max(...years)];
}
