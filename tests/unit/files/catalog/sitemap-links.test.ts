import { expect, test } from 'vitest';
import { addAlternates } from '../../../../src/files/catalog/sitemap-links.ts';

const root = 'https://example.org/plan';
const add = addAlternates(root);
const linksOf = (path: string) => {
	const entry = add<{ url: string; links?: { lang: string; url: string }[] }>({ url: root + path });
	return Object.fromEntries((entry.links ?? []).map(({ lang, url }) => [lang, url]));
};

test('a page has its partners below the same path', () => {
	expect(linksOf('/en/plan/box/4/')).toEqual({
		'zh-Hans': `${root}/zh/plan/box/4/`,
		en: `${root}/en/plan/box/4/`,
		'x-default': `${root}/zh/plan/box/4/`,
	});
});

test('the front page is the one for every language', () => {
	const home = { 'zh-Hans': `${root}/zh/`, en: `${root}/en/`, 'x-default': `${root}/` };
	expect(linksOf('/')).toEqual(home);
	expect(linksOf('/zh/')).toEqual(home);
});

test('an address in no language stays as it is', () => {
	expect(add({ url: `${root}/3.4.2/` })).toEqual({ url: `${root}/3.4.2/` });
});
