import { expect, test } from 'vitest';
import { findLost } from '../../../../src/checks/registry/find-lost.ts';

const registry = {
	document: 'plan',
	published: true,
	ids: ['3.4.2', '3.4.2/s1', '3.4.2/s2'],
	addresses: ['/zh/', '/zh/old/'],
};
const published = {
	ids: new Set(['3.4.2', '3.4.2/s1', '3.4.2/s2']),
	addresses: new Set(['/zh/', '/zh/old/']),
};
const reason = { zh: '合并', en: 'joined' };
const without = (place: string) => ({
	ids: new Set([...published.ids].filter((id) => id !== place)),
	addresses: new Set([...published.addresses].filter((address) => address !== place)),
});

test('nothing is lost while everything ever published is there', () => {
	expect(findLost(registry, published, [])).toEqual([]);
});

test('a sentence that was removed is told, and so is a page', () => {
	expect(findLost(registry, without('3.4.2/s2'), [])).toEqual([
		'3.4.2/s2 was published and has gone: give it back, or an entry in content/redirects.yaml',
	]);
	expect(findLost(registry, without('/zh/old/'), [])).toEqual([
		'/zh/old/ was published and has gone: give it back, or an entry in content/redirects.yaml',
	]);
});

test('what leads on is not lost', () => {
	const redirects = [
		{ from: '3.4.2/s2', to: '3.4.2/s1', reason },
		{ from: '/zh/old/', to: '/zh/', reason },
	];
	const now = { ids: without('3.4.2/s2').ids, addresses: without('/zh/old/').addresses };
	expect(findLost(registry, now, redirects)).toEqual([]);
});

test('a page may lead to a part of another, as that of a term to its row in the glossary', () => {
	const now = { ids: published.ids, addresses: without('/zh/old/').addresses };
	const to = (address: string) =>
		findLost(registry, now, [{ from: '/zh/old/', to: address, reason }]);
	expect(to('/zh/#old')).toEqual([]);
	expect(to('/en/#old')).toEqual(['/zh/old/ leads to /en/#old, which is not there']);
});

test('a redirect that leads nowhere, or away from what is there, is told', () => {
	expect(
		findLost(registry, without('3.4.2/s2'), [{ from: '3.4.2/s2', to: '9.9', reason }]),
	).toEqual(['3.4.2/s2 leads to 9.9, which is not there']);
	expect(findLost(registry, published, [{ from: '3.4.2/s2', to: '3.4.2/s1', reason }])).toEqual([
		'3.4.2/s2 is still there, and needs no redirect',
	]);
});
