import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { toChangesFeed } from '../../../../src/files/feeds/changes-feed.ts';
import { findXmlFaults } from '../read-xml.ts';

const changes = [
	{
		id: '2026-11-25-1',
		date: '2026-11-25',
		zh: '图 <新>',
		en: 'Charts & "more"',
		page: 'targets/',
	},
	{ id: '2026-11-24-1', date: '2026-11-24', zh: '正文', en: 'Text', page: '' },
];

const feed = toChangesFeed(changes, {
	title: '磨坊 / Mills',
	subtitle: '变动 / Changes',
	author: 'A & B',
	address: (path) => `https://example.org${path}`,
});

test('the feed is well-formed', async () => {
	expect(await findXmlFaults({ feed })).toEqual([]);
	expect(await findXmlFaults({ feed: feed.replace('</entry>', '') })).not.toEqual([]);
});

test('a feed reader finds the changes with both languages, dates and pages', () => {
	const read = parseAtomFeed(feed);
	expect(read.id).toBe('https://example.org/feed.xml');
	expect(read.updated).toBe('2026-11-25T00:00:00Z');
	expect(read.authors).toEqual([{ name: 'A & B' }]);
	expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
		['self', 'https://example.org/feed.xml'],
		['alternate', 'https://example.org/'],
	]);
	expect(read.entries?.map(({ id, updated }) => [id, updated])).toEqual([
		['https://example.org/feed.xml#2026-11-25-1', '2026-11-25T00:00:00Z'],
		['https://example.org/feed.xml#2026-11-24-1', '2026-11-24T00:00:00Z'],
	]);
	const [entry] = read.entries ?? [];
	expect(entry?.links?.map(({ hreflang, href }) => [hreflang, href])).toEqual([
		['zh-Hans', 'https://example.org/zh/targets/'],
		['en', 'https://example.org/en/targets/'],
	]);
	expect(JSON.stringify(entry?.title)).toContain('图 <新> / Charts & \\"more\\"');
});
