import { toColumnWords } from '../tables/column-words.ts';
import { type CsvTable, csvTables } from '../tables/csvw-tables.ts';
import { type DatasetName, datasets } from './datasets.ts';
import {
	describe,
	type Download,
	type DownloadFile,
	file,
	inEachLanguage,
	sayInBoth,
	type Titled,
} from './download.ts';

type Details = Partial<Download>;

function download(dataset: DatasetName, name: string, key: Titled, details: Details): Download {
	return {
		...describe(name, key),
		group: 'programs',
		dataset: datasets[dataset],
		files: [file(`data/${name}`)],
		...details,
	};
}

/** The whole text to read, a file for each language; a book has one in both besides. */
function text(ending: string, key: Titled, both: readonly DownloadFile[] = []): Download {
	const files = [...inEachLanguage(`data/plan-LANG.${ending}`), ...both];
	return download('text', `plan.${ending}`, key, { group: 'read', files });
}

function table(name: CsvTable, dataset: DatasetName): Download {
	return download(dataset, `${name}.csv`, csvTables[name].title, {
		group: 'tables',
		description: `data/${name}.csv-metadata.json`,
		columns: toColumnWords(csvTables[name].columns),
	});
}

function json(name: string, dataset: DatasetName, details: Details = {}): Download {
	return download(dataset, `${name}.json`, `downloads.${dataset}`, {
		description: `data/${name}.schema.json`,
		...details,
	});
}

const ours = { ours: true } as const;

/**
 * What can be downloaded, but for the files that depend on the plan (calendars of sections, charts), which
 * src/files/catalog/get-downloads.ts adds. The page of downloads, the catalog and llms.txt are made from it, and
 * tests/site/downloads.test.ts holds it against the files of the site.
 */
export const downloads: readonly Download[] = [
	text('epub', 'downloads.epub', [file('data/plan-bi.epub')]),
	text('docx', 'downloads.docx', [file('data/plan-bi.docx')]),
	text('md', 'downloads.markdown'),
	text('txt', 'downloads.plain'),
	table('sentences', 'text'),
	table('indicators', 'indicators'),
	table('results', 'results'),
	table('targets', 'targets'),
	table('tasks', 'tasks'),
	json('plan', 'text'),
	json('indicators', 'indicators', { about: sayInBoth('downloads.indicators.json') }),
	json('achievements', 'results', { about: sayInBoth('downloads.results.json') }),
	json('targets', 'targets', { about: sayInBoth('downloads.targets.json') }),
	json('emendations', 'emendations'),
	json('notes', 'notes'),
	download('text', 'plan.tmx', 'downloads.tmx', {}),
	download('deadlines', 'deadlines.ics', 'downloads.deadlines', {
		group: 'calendars',
		subscribed: true,
	}),
	download('changes', 'feed.xml', 'downloads.changes', {
		group: 'news',
		files: [file('feed.xml')],
		...ours,
	}),
	{
		...download('text', 'llms.txt', 'downloads.llms', ours),
		dataset: null,
		files: [file('llms.txt', ['en'])],
	},
	{ ...download('text', 'catalog.jsonld', 'downloads.catalog', ours), dataset: null },
];
