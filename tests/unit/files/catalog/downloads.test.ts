import { expect, test } from 'vitest';
import type { TargetRow } from '../../../../src/model/reader/target-row.ts';
import { toCatalog } from '../../../../src/files/catalog/catalog.ts';
import { datasetOf } from '../../../../src/files/catalog/datasets.ts';
import { describe, type Download, file } from '../../../../src/files/catalog/download.ts';
import { downloads as entries, listDownloads } from '../../../../src/files/catalog/downloads.ts';
import { toLlmsTxt } from '../../../../src/files/catalog/llms-txt.ts';
import { makeFiles, measureFiles } from '../../../../src/files/catalog/made-files.ts';
import type { PlanData } from '../../../../src/files/catalog/plan-data.ts';
import { nodes } from '../invented-plan.ts';
import { inventedData } from './invented-data.ts';

// The table of downloads: an entry is all that a download needs, and each of its files is made once.

/** Every download that a plan may have. */
const downloads = entries.map((entry) => entry.describe(inventedData));

/** A download in a file, of which each making is counted. */
function countMakings() {
	const made: string[] = [];
	const make = (path: string, content: string | Uint8Array) =>
		file(path, async () => {
			await Promise.resolve();
			made.push(path);
			return content;
		});
	const download: Download = {
		...describe('mill.csv', 'downloads.results'),
		group: 'tables',
		dataset: datasetOf('results'),
		files: [make('data/mill.csv', '水,轮\n'), make('data/mill.epub', Uint8Array.of(1, 2, 3))],
		description: make('data/mill.csv-metadata.json', '{}'),
	};
	return { download, made };
}

const pathsOf = (listed: readonly Download[]) =>
	listed.flatMap(({ files, description }) =>
		[...files, ...(description ? [description] : [])].map(({ path }) => path),
	);

const read = async (path: string, plan = inventedData) => {
	const made = await makeFiles(downloads, plan).get(path)?.();
	return new TextDecoder().decode(made?.bytes);
};

test('a file is made once, however often it is asked for and measured', async () => {
	const { download, made } = countMakings();
	const files = makeFiles([download], inventedData);
	const all = async () => {
		await Promise.all(Array.from(files.values(), (get) => get()));
		return measureFiles([download], files);
	};
	await Promise.all([all(), all()]);
	await all();
	expect(made.sort()).toEqual(['data/mill.csv', 'data/mill.csv-metadata.json', 'data/mill.epub']);
});

test('sizes are those of what is written, in bytes', async () => {
	const { download } = countMakings();
	const files = makeFiles([download], inventedData);
	// Two characters of three bytes each, a comma and the end of the line.
	expect(Object.fromEntries(await measureFiles([download], files))).toEqual({
		'data/mill.csv': 8,
		'data/mill.epub': 3,
		'data/mill.csv-metadata.json': 2,
	});
	expect((await files.get('data/mill.csv')?.())?.type).toBe('text/csv; charset=utf-8');
	expect((await files.get('data/mill.epub')?.())?.type).toBe('application/epub+zip');
});

test('one entry is written, measured, and in the catalog and in llms.txt', async () => {
	const { download } = countMakings();
	const listed = [...downloads, download];
	const files = makeFiles(listed, inventedData);
	expect([...files.keys()]).toEqual(expect.arrayContaining(pathsOf([download])));
	const catalog = JSON.stringify(
		toCatalog(listed, { ...inventedData, sizes: await measureFiles([download], files) }),
	);
	expect(catalog).toContain('"downloadURL":"https://example.org/data/mill.csv"');
	expect(catalog).toContain('"byteSize":8');
	expect(toLlmsTxt(inventedData.document, listed, inventedData.address)).toContain(
		'(https://example.org/data/mill.csv)',
	);
});

test('two downloads cannot have one path', () => {
	const { download } = countMakings();
	expect(() => makeFiles([download, download], inventedData)).toThrow(
		'there are two downloads at data/mill.csv',
	);
});

test('the sizes are known without the catalog, which tells them', async () => {
	const catalog = () => Promise.reject(new Error('the catalog waits for itself'));
	const plan = { ...inventedData, catalog };
	const files = makeFiles(downloads, plan);
	const sizes = await measureFiles(downloads, files);
	expect([...sizes.keys()].sort()).toEqual(
		[...files.keys()].filter((path) => /^data\/(?!catalog)/u.test(path)).sort(),
	);
});

const aboutData =
	/indicators|results|achievements|targets|tasks|emendations|notes|deadlines|summaries|places|organisations|topics|questions/u;

test('what the plan has nothing for is not listed', () => {
	const listed = listDownloads(inventedData);
	expect(pathsOf(listed).filter((path) => aboutData.test(path))).toEqual([]);
	// The files of the text stay.
	expect(pathsOf(listed)).toEqual(
		expect.arrayContaining(['data/plan-bi.epub', 'data/sentences.csv', 'data/plan.json']),
	);
	const llms = toLlmsTxt(inventedData.document, listed, inventedData.address);
	expect(llms.match(/\/data\/[\w-]+\.\w+/gu)?.filter((path) => aboutData.test(path))).toEqual([]);
});

test('llms.txt lists the downloads of the plan, and no others', async () => {
	expect(await read('llms.txt')).not.toContain('data/indicators.csv');
	const indicators = [{}] as unknown as PlanData['indicators'];
	expect(await read('llms.txt', { ...inventedData, indicators })).toContain('data/indicators.csv');
});

test('sections that state dated promises have calendars, which llms.txt leaves to the page', () => {
	const section = nodes.find(({ id }) => id === '1.1');
	const target = { role: 'target', deadline: '2025' };
	const targetRows = [{ target, section }] as unknown as readonly TargetRow[];
	const listed = listDownloads({ ...inventedData, targetRows });
	expect(pathsOf(listed).filter((path) => path.endsWith('.ics'))).toEqual([
		'data/deadlines.ics',
		'data/deadlines-1.1.ics',
	]);
	const llms = toLlmsTxt(inventedData.document, listed, inventedData.address);
	expect(llms).toContain('/data/deadlines.ics)');
	expect(llms).not.toContain('deadlines-1.1');
});
