import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DataEntry } from 'astro:content';
import { expect, onTestFinished, test } from 'vitest';
import { loadWords } from '../../../../src/model/reader/words-loader.ts';

test('files of words are entries with their text, and none is to be compiled', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'words-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	mkdirSync(join(folder, '3/4'), { recursive: true });
	writeFileSync(join(folder, '3/4/2.mdx'), '<P>减排。</P>\n');
	const entries: DataEntry[] = [];
	const store = {
		keys: () => [],
		get: () => undefined,
		set: (entry: DataEntry) => entries.push(entry),
		delete: () => undefined,
	};
	const context = {
		config: { root: pathToFileURL(`${folder}/`), srcDir: pathToFileURL(`${folder}/src/`) },
		collection: 'plan',
		logger: console,
		parseData: () => Promise.resolve({}),
		generateDigest: () => 'digest',
		store,
		// As @astrojs/mdx has it: entries of such a type are modules to Astro.
		entryTypes: new Map([
			[
				'.mdx',
				{
					getEntryInfo: ({ contents }: { contents: string }) => ({ body: contents, data: {} }),
					contentModuleTypes: '',
				},
			],
		]),
	};
	await loadWords('.').load(context as never);
	expect(entries).toMatchObject([{ id: '3/4/2', body: '<P>减排。</P>\n' }]);
	expect(entries[0]).not.toHaveProperty('deferredRender', true);
});
