import { expect, test } from 'vitest';
import { readAddress } from '../../../src/serve/read-address.ts';

test('without settings the site stands at the root of this machine', () => {
	const root = { site: 'http://localhost:4321', base: '/' };
	expect(readAddress({})).toEqual(root);
	expect(readAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual(root);
});

test('an address is taken as a browser writes it', () => {
	for (const [SITE_URL, site] of [
		['https://example.org', 'https://example.org'],
		['https://example.org/', 'https://example.org'],
		['HTTP://Example.org:8080', 'http://example.org:8080'],
		['https://example.org:443', 'https://example.org'],
		['http://[::1]:4321', 'http://[::1]:4321'],
		['https://衢州.example', 'https://xn--6rt695g.example'],
	] as const)
		expect(readAddress({ SITE_URL }).site).toBe(site);
});

test('a path is taken as it is', () => {
	for (const base of [
		'/',
		'/quzhou',
		'/quzhou/',
		'/a/b.c/',
		'/en/quzhou/',
		'/~plan',
		'/...',
		'/v1.2',
	])
		expect(readAddress({ SITE_URL: 'https://example.org', BASE_PATH: base }).base).toBe(base);
});

test('a path may do without its first slash', () => {
	expect(readAddress({ BASE_PATH: 'quzhou' }).base).toBe('/quzhou');
});

test.each([
	[{ SITE_URL: 'example.org' }, 'SITE_URL is “example.org”, expected an address'],
	[{ SITE_URL: 'https:example.org' }, 'SITE_URL is “https:example.org”, expected an address'],
	[{ SITE_URL: 'https:/example.org' }, 'expected an address'],
	[{ SITE_URL: 'https:\\\\example.org' }, 'expected an address'],
	[{ SITE_URL: 'https:///example.org' }, 'expected an address'],
	[{ SITE_URL: 'https://' }, 'expected an address'],
	[{ SITE_URL: 'https://example.org\n' }, 'expected an address'],
	[{ SITE_URL: ' https://example.org' }, 'expected an address'],
	[{ SITE_URL: 'https://exa mple.org' }, 'expected an address'],
	[{ SITE_URL: 'https://example.org:99999' }, 'expected an address'],
	[{ SITE_URL: 'ftp://example.org' }, 'expected an address'],
	[{ SITE_URL: 'javascript://example.org' }, 'expected an address'],
	[{ SITE_URL: 'https://example.org?x=1' }, 'expected no “?”'],
	[{ SITE_URL: 'https://example.org/?' }, 'expected no “?”'],
	[{ SITE_URL: 'https://example.org/#y' }, 'expected no “?” and no “#”'],
	[{ SITE_URL: 'https://example.org#' }, 'expected no “?” and no “#”'],
	[{ SITE_URL: 'https://example.org/portal' }, 'it goes into BASE_PATH'],
	[{ SITE_URL: 'https://example.org//' }, 'it goes into BASE_PATH'],
	[{ BASE_PATH: '/a b/' }, 'BASE_PATH is “/a b/”'],
	[{ BASE_PATH: '/a/../b' }, 'BASE_PATH is “/a/../b”, expected a path'],
	[{ BASE_PATH: '/.' }, 'BASE_PATH is “/.”, expected a path'],
	[{ BASE_PATH: '/..' }, 'BASE_PATH is “/..”, expected a path'],
	[{ BASE_PATH: '/./a' }, 'expected a path'],
	[{ BASE_PATH: '/a//b' }, 'expected a path'],
	[{ BASE_PATH: '/a//' }, 'expected a path'],
	[{ BASE_PATH: '/a\\b' }, 'expected a path'],
	[{ BASE_PATH: '/%2e%2e' }, 'expected a path'],
	[{ BASE_PATH: '/a?b' }, 'expected a path'],
	[{ BASE_PATH: '/a#b' }, 'expected a path'],
	[{ BASE_PATH: '/a\n' }, 'expected a path'],
	[{ BASE_PATH: 'https://example.org/quzhou' }, 'expected a path'],
])('%j is told', (env, message) => {
	expect(() => readAddress(env)).toThrow(message);
});

test.each([
	'/3.4.2',
	'3.4.2/',
	'/3',
	'/box-4',
	'/box-4.2/',
	'/i13',
	'/a-7b',
	'/notice',
	'/zh',
	'/en/',
	'/bi',
	'/data',
	'/3.4.2/a',
	'/404.html',
	'/index.html/',
	'/sitemap-0.xml',
])('a path %s, which is an address of the site, is told', (BASE_PATH) => {
	expect(() => readAddress({ BASE_PATH })).toThrow('which is an address of the site itself');
});

test('a name and a password are refused, and not repeated', () => {
	for (const SITE_URL of ['https://user:secret@example.org', 'https://secret@example.org'])
		expect(() => readAddress({ SITE_URL })).toThrow(/^SITE_URL holds a name or a password/u);
	const read = () => readAddress({ SITE_URL: 'https://user:secret@example.org' });
	expect(read).not.toThrow('secret');
});

test('a long path is refused at once', () => {
	// A pattern that goes back over the text would need longer than the universe is old for the second of these.
	const began = performance.now();
	for (const length of [40, 100_000]) {
		expect(() => readAddress({ BASE_PATH: `/${'a'.repeat(length)}!` })).toThrow('expected a path');
		expect(() => readAddress({ BASE_PATH: `/${'a/'.repeat(length)}!` })).toThrow('expected a path');
	}
	expect(performance.now() - began).toBeLessThan(2000);
	const { message } = (() => {
		try {
			return readAddress({ BASE_PATH: `/${'a'.repeat(100_000)}!` }) as unknown as Error;
		} catch (error) {
			return error as Error;
		}
	})();
	expect(message.length).toBeLessThan(200);
});
