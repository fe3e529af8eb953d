import type { PlanData } from '../../../../src/files/catalog/plan-data.ts';
import { toInventedBook } from '../books/invented-book.ts';
import { document, nodes, tables } from '../invented-plan.ts';

const address = (path: string) => `https://example.org${path}`;

/** The invented plan as downloads are made from it: it has a text and a printed table, and no data. */
export const inventedData: PlanData = {
	document,
	nodes,
	tasks: [],
	indicators: [],
	results: [],
	targets: [],
	targetRows: [],
	emendations: [],
	notes: [],
	summaries: [],
	places: [],
	organisations: [],
	topics: [],
	questions: [],
	baseYear: 2020,
	printedTables: { zh: tables, en: tables },
	book: (mode) => Promise.resolve(toInventedBook(mode)),
	// A PNG begins so.
	cover: () => Promise.resolve(Uint8Array.of(137, 80, 78, 71)),
	site: { operator: null, contact: null, icp: null, publicSecurity: null, report: null },
	changes: [{ id: '2026-01-31-1', date: '2026-01-31', zh: '开始。', en: 'Begun.', page: '' }],
	release: '2026-01-31',
	version: '1.0.0',
	address,
	link: (id) => address(`/${id}/`),
	catalog: () => Promise.resolve({ type: 'dcat:Catalog' }),
};
