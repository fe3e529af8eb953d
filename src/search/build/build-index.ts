import { build } from 'esbuild';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchEntry } from '../engine/entry.ts';
import type { TermFinder } from '../engine/find-term.ts';

/** A file as Pagefind gives it, with its path below the folder of the index. */
interface IndexFile {
	path: string;
	content: Uint8Array;
}

/** The entries of a language, and its finder. */
export interface IndexedText {
	entries: readonly SearchEntry[];
	finder: TermFinder;
}

/** Files of Pagefind that the browser asks for: its script, its program, and the index itself. */
const served =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index))$/u;

/** Bytes of an index chunk before compression: small, so that a query of few words loads little. */
const chunkSize = '1000';

/** Stands between two passages, so that no phrase runs from one into the next. */
const boundary = 'q0';

/**
 * Indexes entries with Pagefind: each place is one record, with its tokens in all languages. Whether it holds
 * a match is told by the text itself, so the index needs no marks, endings or fragments.
 *
 * @param texts The same entries in each language.
 * @returns The files to serve, and the identifiers that the index gives to the entries, in their order.
 * @throws If Pagefind cannot start, or refuses a record.
 */
export async function buildIndex(texts: readonly IndexedText[]): Promise<{
	files: IndexFile[];
	records: string[];
}> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSize;
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
	const ids = texts[0]?.entries.map(({ id }) => id) ?? [];
	for (const [order, id] of ids.entries()) {
		const passages = texts.flatMap(
			({ entries, finder }) =>
				entries[order]?.passages.map(({ text }) => finder.toTokens({ text, quoted: true })) ?? [],
		);
		const added = await index.addCustomRecord({
			url: `/${id}`,
			content: passages.map((tokens) => tokens.join(' ')).join(` ${boundary} `),
			// The tokens are of no language: nothing is to be cut or stemmed any further.
			language: 'und',
			meta: { title: id },
		});
		if (added.errors.length > 0) throw new Error(`${id}: ${added.errors.join('; ')}`);
	}
	const { files, errors: faults } = await index.getFiles();
	await pagefind.close();
	if (faults.length > 0) throw new Error(`Pagefind cannot write: ${faults.join('; ')}`);
	const records = readRecords(files);
	return {
		files: await Promise.all(
			files.filter(({ path }) => served.test(path.split('/').at(-1) ?? '')).map(minify),
		),
		records: ids.map((id) => records.get(`/${id}`) ?? ''),
	};
}

/**
 * Pagefind's script comes with long names and indents, and with a worker of its own. It runs in our worker, where there
 * is neither a document nor another worker to start; without all that it is a sixth smaller.
 */
async function minify(file: IndexFile): Promise<IndexFile> {
	if (!file.path.endsWith('.js')) return file;
	const { outputFiles } = await build({
		stdin: { contents: Buffer.from(file.content).toString('utf8') },
		bundle: true,
		format: 'esm',
		minify: true,
		define: { document: 'undefined', Worker: 'undefined' },
		write: false,
	});
	return { ...file, content: outputFiles[0]?.contents ?? file.content };
}

/** Reads from Pagefind's fragments which identifier it gave to which record. */
function readRecords(files: readonly IndexFile[]): Map<string, string> {
	return new Map(
		files.flatMap(({ path, content }): [string, string][] => {
			const [, record] = /fragment\/und_(.+)\.pf_fragment$/u.exec(path) ?? [];
			if (record === undefined) return [];
			const text = gunzipSync(content).toString('utf8');
			const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
			return [[url, record]];
		}),
	);
}
