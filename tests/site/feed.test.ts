import { parseAtomFeed } from 'feedsmith';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Change } from '../../src/model/schemas/change.ts';
import { findXmlFaults } from '../unit/files/read-xml.ts';
import { files, readText, readUnmarked, siteRoot } from './dist.ts';

// What tells of the site outside its pages: the feed of changes, and llms.txt.

const changes = parse(readFileSync('content/changes.yaml', 'utf8')) as Change[];

/** The file that an address of this site leads to. */
const fileOf = (address: string) =>
	address.slice(siteRoot.length + 1).replace(/#.*/u, '') +
	(/\/(?:#.*)?$/u.test(address) ? 'index.html' : '');

test('the feed has every change, newest first', async () => {
	const text = readText('feed.xml');
	expect(await findXmlFaults({ text })).toEqual([]);
	const { entries = [], updated, id } = parseAtomFeed(text);
	expect(id).toBe(`${siteRoot}/feed.xml`);
	expect(updated).toBe(`${changes.at(-1)?.date ?? ''}T00:00:00Z`);
	expect(entries.map((entry) => entry.id?.split('#')[1])).toEqual(
		changes.map((change) => change.id).reverse(),
	);
	for (const [index, { links = [] }] of entries.entries()) {
		const { page = '' } = changes.at(-1 - index) ?? {};
		expect(links.map(({ href }) => href)).toEqual([
			`${siteRoot}/zh/${page}`,
			`${siteRoot}/en/${page}`,
		]);
		for (const { href = '' } of links) expect(files).toContain(fileOf(href));
	}
});

test('the log of changes goes from the oldest to the newest', () => {
	const dates = changes.map(({ date }) => date);
	expect(dates).toEqual(dates.toSorted());
});

test('every address in llms.txt is absolute and leads to a file', () => {
	const text = readUnmarked('llms.txt').trimStart();
	expect(text).toMatch(/^# .+\n\n> .+\n/u);
	const addresses = Array.from(text.matchAll(/\]\(([^)]*)\)/gu), ([, address = '']) => address);
	expect(addresses.length).toBeGreaterThan(20);
	for (const address of addresses) {
		expect(address.startsWith(`${siteRoot}/`), address).toBe(true);
		expect(files, address).toContain(fileOf(address));
	}
});
