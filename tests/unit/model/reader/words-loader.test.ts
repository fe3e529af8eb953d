import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataEntry } from 'astro:content';
import { expect, onTestFinished, test } from 'vitest';
import { loadWords } from '../../../../src/model/reader/words-loader.ts';

test('files of words are entries with their text, and none is to be compiled', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'words-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	mkdirSync(join(folder, '3/4'), { recursive: true });
	writeFileSync(join(folder, '3/4/2.mdx'), "---\nid: '3.4.2'\n---\n\n<P>减排。</P>\n");
	const entries: DataEntry[] = [];
	const context = {
		parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
		generateDigest: () => 'digest',
		store: { clear: () => entries.splice(0), set: (entry: DataEntry) => entries.push(entry) },
	};
	await loadWords(folder).load(context as never);
	expect(entries).toMatchObject([
		{ id: '3/4/2', data: { id: '3.4.2' }, body: '\n<P>减排。</P>\n' },
	]);
	// Astro imports an entry with this mark as a module.
	expect(entries[0]).not.toHaveProperty('deferredRender', true);
});
