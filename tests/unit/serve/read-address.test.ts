import { expect, test } from 'vitest';
import { readAddress } from '../../../src/serve/read-address.ts';

test('without settings the site stands at the root of this machine', () => {
	const root = { site: 'http://localhost:4321', base: '/' };
	expect(readAddress({})).toEqual(root);
	expect(readAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual(root);
});

test('an address and a path are taken as they are', () => {
	for (const base of ['/', '/quzhou', '/quzhou/', '/a/b.c/'])
		expect(readAddress({ SITE_URL: 'https://example.org', BASE_PATH: base }).base).toBe(base);
});

test('a path may do without its first slash', () => {
	expect(readAddress({ BASE_PATH: 'quzhou' }).base).toBe('/quzhou');
});

test.each([
	[{ SITE_URL: 'example.org' }, 'SITE_URL is “example.org”, expected an address'],
	[{ SITE_URL: 'https://example.org/portal' }, 'it goes into BASE_PATH'],
	[{ BASE_PATH: '/a b/' }, 'BASE_PATH is “/a b/”'],
])('%o is told', (env, message) => {
	expect(() => readAddress(env)).toThrow(message);
});
