import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Registry, updateRegistry } from '../../src/registry/registry.ts';
import type { PlanExport } from '../../src/schemas/plan-export.ts';

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

const registry = readJson('content/registry.json') as Registry;
const plan = readJson('dist/data/plan.json') as PlanExport;
const rows = [
	...(readJson('dist/data/achievements.json') as { id: string }[]).map(({ id }) => id),
	...(readJson('dist/data/indicators.json') as { id: string }[]).map(({ id }) => `i${id}`),
];

test('every identifier ever published still names something', () => {
	const now = new Set([
		...plan.nodes.flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)]),
		...rows,
	]);
	expect(registry.ids.filter((id) => !now.has(id))).toEqual([]);
});

test('every address ever published still has its page', () => {
	const gone = registry.addresses.filter((address) => !existsSync(`dist${address}index.html`));
	expect(gone).toEqual([]);
});

test('everything published now is in the registry; if not, `npm run registry` adds it', async () => {
	const pages = await readdir('dist', { recursive: true });
	expect(updateRegistry(registry, plan, rows, pages)).toEqual(registry);
});

test('an update keeps what has gone, so that its loss is seen', () => {
	const old = { ids: ['9.9.9'], addresses: ['/zh/plan/9/9/9/'] };
	const updated = updateRegistry(old, plan, [], ['zh/index.html', 'data/plan.json']);
	expect(updated.ids).toContain('9.9.9');
	expect(updated.addresses).toEqual(['/zh/', '/zh/plan/9/9/9/']);
});
