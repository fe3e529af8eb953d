import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { hasAddress } from '../../model/fixed-addresses.ts';
import { type CsvTable, csvTables } from '../../files/tables/csvw-tables.ts';
import { toCsvMetadata } from '../../files/tables/csvw.ts';
import { respondWithJson } from '../../files/texts/json.ts';
import { getDocument } from '../../model/reader/document.ts';

export const getStaticPaths = () =>
	Object.keys(csvTables)
		.filter((table) => hasAddress(`/data/${table}.csv`))
		.map((table) => ({ params: { table }, props: { table } }));

export const GET: APIRoute<{ table: CsvTable }> = async ({ site, url, props: { table } }) =>
	respondWithJson(toCsvMetadata(table, await getDocument(), absoluteUrl('/', site ?? url)));
