import { toColumnWords } from '../tables/column-words.ts';
import { type CsvTable, csvTables } from '../tables/csvw-tables.ts';
import { type DatasetName, datasetOf } from './datasets.ts';
import { has, type Part } from '../../model/parts.ts';
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

/** A download of a part that a plan may lack. */
function of(part: Part, make: () => Download): Download[] {
	return has(part) ? [make()] : [];
}

function download(dataset: DatasetName, name: string, key: Titled, details: Details): Download {
	return {
		...describe(name, key),
		group: 'programs',
		dataset: datasetOf(dataset),
		files: [file(`data/${name}`)],
		...details,
	};
}

/** The whole text to read, a file for each language; a book has one in both besides. */
function text(ending: string, key: Titled, both: readonly DownloadFile[] = []): Download {
	const files = [...inEachLanguage(`data/plan-LANG.${ending}`), ...both];
	return download('text', `plan.${ending}`, key, { group: 'read', files });
}

/** A file in both languages side by side, where there are two. */
function inBothAtOnce(path: string): DownloadFile[] {
	return has('translation') ? [file(path)] : [];
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
	text('epub', 'downloads.epub', inBothAtOnce('data/plan-bi.epub')),
	text('docx', 'downloads.docx', inBothAtOnce('data/plan-bi.docx')),
	text('md', 'downloads.markdown'),
	text('txt', 'downloads.plain'),
	table('sentences', 'text'),
	...of('indicators', () => table('indicators', 'indicators')),
	...of('results', () => table('results', 'results')),
	...of('targets', () => table('targets', 'targets')),
	...of('tasks', () => table('tasks', 'tasks')),
	json('plan', 'text'),
	...of('indicators', () =>
		json('indicators', 'indicators', { about: sayInBoth('downloads.indicators.json') }),
	),
	...of('results', () =>
		json('achievements', 'results', { about: sayInBoth('downloads.results.json') }),
	),
	...of('targets', () =>
		json('targets', 'targets', { about: sayInBoth('downloads.targets.json') }),
	),
	...of('emendations', () => json('emendations', 'emendations')),
	...of('notes', () => json('notes', 'notes')),
	...of('translation', () => download('text', 'plan.tmx', 'downloads.tmx', {})),
	...of('deadlines', () =>
		download('deadlines', 'deadlines.ics', 'downloads.deadlines', {
			group: 'calendars',
			subscribed: true,
		}),
	),
	download('changes', 'feed.xml', 'downloads.changes', {
		group: 'news',
		files: [file('feed.xml')],
		...ours,
	}),
	{
		...download('text', 'llms.txt', 'downloads.llms', ours),
		dataset: null,
		files: [file('llms.txt', [has('translation') ? 'en' : 'zh'])],
	},
	{ ...download('text', 'catalog.jsonld', 'downloads.catalog', ours), dataset: null },
];
