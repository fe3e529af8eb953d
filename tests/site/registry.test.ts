import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findLost } from '../../src/checks/registry/find-lost.ts';
import { updateRegistry } from '../../src/checks/registry/registry.ts';
import type { Registry } from '../../src/model/schemas/registry.ts';
import { redirectSchema } from '../../src/model/schemas/redirect.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { files } from './dist.ts';

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

const registry = readJson('content/registry.json') as Registry;
const plan = readJson('dist/data/plan.json') as PlanExport;
const rows = [
	...(readJson('dist/data/achievements.json') as { id: string }[]).map(({ id }) => id),
	...(readJson('dist/data/indicators.json') as { id: string }[]).map(({ id }) => `i${id}`),
];

test('every identifier and address ever published is still there, or leads on', () => {
	const ids = plan.nodes.flatMap(({ id, sentences }) => [
		id,
		...sentences.map((sentence) => sentence.id),
	]);
	const published = {
		ids: new Set([...ids, ...rows]),
		addresses: new Set(
			registry.addresses.filter((address) =>
				existsSync(`dist${address}${address.endsWith('/') ? 'index.html' : ''}`),
			),
		),
	};
	const redirects = z
		.array(redirectSchema)
		.parse(parse(readFileSync('content/redirects.yaml', 'utf8')));
	expect(findLost(registry, published, redirects)).toEqual([]);
	// A sentence fewer, and the test would fail.
	const fewer = {
		...published,
		ids: new Set([...published.ids].filter((id) => id !== '3.4.2/s7')),
	};
	expect(findLost(registry, fewer, redirects)).toContainEqual(
		expect.stringMatching(/^3\.4\.2\/s7 was published and has gone/u),
	);
});

test('everything published now is in the registry; if not, `npm run registry` adds it', () => {
	expect(updateRegistry(registry, plan, rows, files)).toEqual(registry);
});

test('an update keeps what has gone, so that its loss is seen', () => {
	const kept = { document: 'plan', published: true };
	const old = { ...kept, ids: ['9.9.9'], addresses: ['/zh/plan/9/9/9/'] };
	const updated = updateRegistry(old, plan, [], ['zh/index.html', 'data/plan.json']);
	expect(updated).toMatchObject(kept);
	expect(updated.ids).toContain('9.9.9');
	expect(updated.addresses).toEqual(['/data/plan.json', '/zh/', '/zh/plan/9/9/9/']);
});
