import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { type CsvTable, csvTables } from '../../exports/csvw-tables.ts';
import { toCsvMetadata } from '../../exports/csvw.ts';
import { respondWithJson } from '../../exports/json.ts';
import { getDocument } from '../../queries/document.ts';

export const getStaticPaths = () =>
	Object.keys(csvTables).map((table) => ({ params: { table }, props: { table } }));

export const GET: APIRoute<{ table: CsvTable }> = async ({ site, url, props: { table } }) =>
	respondWithJson(toCsvMetadata(table, await getDocument(), absoluteUrl('/', site ?? url)));
