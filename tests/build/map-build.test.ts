import { expect, test } from 'vitest';
import { compareBuilds, type Files } from './map-build.ts';

const [root, other] = ['http://localhost:4321', 'https://a.example/xyz'];

const toFiles = (texts: Record<string, string>): Files =>
	new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

/** A build of two scripts that ask for each other, a page and a calendar. */
const first = {
	'_astro/aaaaaaaa.js': 'import"./bbbbbbbb.js";let base="/zh/"',
	'_astro/bbbbbbbb.js': 'import"./aaaaaaaa.js"',
	'a.ics': `URL:${root}/zh/\r\n`,
	'zh/index.html': `<p data-base><a href="/zh/">${root}/zh/ 5</a><script src="/_astro/aaaaaaaa.js">`,
};

/** The same for another address, whose scripts have other names. */
const second = {
	'_astro/cccccccc.js': 'import"./dddddddd.js";let base="/xyz/zh/"',
	'_astro/dddddddd.js': 'import"./cccccccc.js"',
	'a.ics': `URL:https://a.exa\r\n mple/xyz/zh/\r\n`,
	'zh/index.html': `<p data-base="/xyz"><a href="/xyz/zh/">${other}/zh/ 5</a><script src="/xyz/_astro/cccccccc.js">`,
};

const compare = (changed: Record<string, string>) =>
	compareBuilds(toFiles(first), toFiles({ ...second, ...changed }), other, root);

test('two builds for two addresses are the same', () => {
	expect(compare({})).toEqual([]);
});

test.each([
	['a word of a page', 'zh/index.html', second['zh/index.html'].replace('5', '6')],
	['another script', 'zh/index.html', second['zh/index.html'].replace('cccccccc', 'dddddddd')],
	['an address that stayed', 'zh/index.html', second['zh/index.html'].replace(other, root + '/b')],
	['a day', 'a.ics', `${second['a.ics']}DTSTAMP:20210720\r\n`],
	['a file more', 'b.txt', ''],
])('%s makes a difference, and its file is named', (_, path, text) => {
	expect(compare({ [path]: text })).toEqual([path]);
});

test('a script that differs has no twin', () => {
	const differing = compare({ '_astro/dddddddd.js': 'import"./cccccccc.js";1' });
	expect(differing).toContain('_astro/bbbbbbbb.js');
	expect(differing).toContain('_astro/dddddddd.js');
});
