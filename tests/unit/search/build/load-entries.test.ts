import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aliasGroupSchema } from '../../../../src/model/schemas/alias-group.ts';
import { loadEntries } from '../../../../src/search/build/load-entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'aliases-'));
const file = join(folder, 'aliases.yaml');

afterAll(() => {
	rmSync(folder, { recursive: true });
});

const load = (source: string) => {
	writeFileSync(file, source);
	return loadEntries(file, aliasGroupSchema);
};

test('reads groups of names', async () => {
	const [group] = await load('- names: [PM2.5, 细颗粒物]\n');
	expect(group?.names).toEqual(['PM2.5', '细颗粒物']);
});

test('names every fault with its line and column, all at once', async () => {
	const source = '- names: [PM2.5]\n- names: [a, b]\n- name: [c, d]\n- names: [e, "  "]\n';
	const told = await load(source).then(
		() => '',
		(error: unknown) => (error as Error).message,
	);
	const places = told.split('\n').map((line) => /aliases\.yaml:(\d+):\d+/u.exec(line)?.[1]);
	expect(new Set(places)).toEqual(new Set(['1', '3', '4']));
});
