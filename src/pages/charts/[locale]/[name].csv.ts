import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toTableCsv } from '../../../files/tables/table-csv.ts';
import { getFigure, getFigureFiles } from '../../../drawings/chart-texts/get-figures.ts';

export const getStaticPaths = getFigureFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale, name } }) => {
	const csv = toTableCsv(await getFigure(locale, name, String));
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
