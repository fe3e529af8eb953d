import { expect, test } from 'vitest';
import { files, readText, siteRoot } from './dist.ts';
import { fromRoot, type Page, pages, partnersOf, valuesOf } from './pages.ts';

// Every address on the pages leads somewhere. That short links lead to their places, and that no page has
// an identifier twice, is tested in plan-html.test.ts.

const fileSet = new Set(files);

/** Why an address of this site, from its root, leads nowhere; '' if it leads somewhere. */
function findFault(address: string): string {
	const { pathname, hash } = new URL(address, 'https://example.org');
	const path = decodeURIComponent(pathname);
	const file = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
	if (!fileSet.has(file)) return 'there is no such file';
	const anchor = decodeURIComponent(hash.slice(1));
	if (anchor === '' || pages.get(path)?.ids.has(anchor)) return '';
	return 'there is no such fragment';
}

function addressesOf(page: Page): string[] {
	const attributes = ['href', 'src', 'action', 'poster', 'data', 'srcset'];
	return attributes
		.flatMap((name) => valuesOf(page, `[${name}]`, name))
		.map((address) => fromRoot(page, address));
}

test('every address of this site, on every page, leads to a file and to an element of it', () => {
	expect(pages.size).toBeGreaterThan(300);
	const addresses = [...pages.values()].flatMap((page) =>
		addressesOf(page).map((address) => ({ page, address })),
	);
	const own = addresses.filter(({ address }) => address.startsWith('/'));
	expect(own.length).toBeGreaterThan(pages.size * 10);
	const faults = new Map(own.map(({ address }) => [address, findFault(address)]));
	const dead = own.filter(({ address }) => faults.get(address) !== '');
	expect(
		dead.map(({ page, address }) => `${page.path} leads to ${address}: ${faults.get(address)}`),
	).toEqual([]);
});

test('a dead link would be found', () => {
	expect(findFault('/zh/plan/9/9/9/')).toBe('there is no such file');
	expect(findFault('/zh/plan/3/4/2/#s99')).toBe('there is no such fragment');
});

interface SitemapEntry {
	path: string;
	partners: Record<string, string>;
}

function readSitemap(file: string): SitemapEntry[] {
	return Array.from(readText(file).matchAll(/<url>(.+?)<\/url>/gsu), ([, entry = '']) => ({
		path: /<loc>(.+?)<\/loc>/u.exec(entry)?.[1]?.replace(siteRoot, '') ?? '',
		partners: Object.fromEntries(
			Array.from(entry.matchAll(/hreflang="(.+?)" href="(.+?)"/gu), ([, tag = '', href = '']) => [
				tag,
				href.replace(siteRoot, ''),
			]),
		),
	}));
}

const sitemap = Array.from(
	readText('sitemap-index.xml').matchAll(/<loc>(.+?)<\/loc>/gu),
	([, address = '']) => address.replace(`${siteRoot}/`, ''),
).flatMap(readSitemap);

test('the sitemap lists the front page and every page in a language, each once, and nothing else', () => {
	const listed = sitemap.map(({ path }) => path).sort();
	// Cards are parts of pages that are listed.
	const built = [...pages.values()].filter(
		({ path, locale }) => path === '/' || (locale !== null && !/\/(?:embed|share)\//u.test(path)),
	);
	expect(listed).toEqual(built.map(({ path }) => path).sort());
});

test('the sitemap gives each page the partners that the page itself names', () => {
	for (const { path, partners } of sitemap) {
		const page = pages.get(path);
		expect(Object.keys(partners).sort(), path).toEqual(['en', 'x-default', 'zh-Hans']);
		expect(partners, path).toEqual(page && partnersOf(page));
	}
});
