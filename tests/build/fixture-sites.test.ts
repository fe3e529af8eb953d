import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type PackedText, unpackEntries } from '../../src/search/build/search-text.ts';
import {
	buildFixture,
	fixtureRoot,
	type FixtureSite,
	type Variant,
} from '../fixture-site/build-fixture.ts';
import {
	findCountsOfNone,
	findDeadLinks,
	findEmptyLists,
	findWords,
	readPages,
	type SiteFiles,
} from '../fixture-site/site-faults.ts';
import { proveBare, proveNoBoxes } from '../fixture-site/prove-bare.ts';
import { proveIndicators } from '../fixture-site/prove-indicators.ts';
import { draws } from '../runs.ts';
import { choosePages } from '../site/page-shapes.ts';
import { readFiles } from './build-site.ts';

// Other plans than this site's, invented, and built as an adopter would: with a chapter in English, tables and data; as
// its Chinese text alone, without its boxes; without boxes and tasks. Whatever the software says of a plan has to come from that plan.

const variants: readonly Variant[] = ['translated', 'chinese-data', 'chinese-only', 'bare'];

interface Outlined {
	id: string;
	kind: string;
}

/** The outline of a variant's plan, written by hand from its seed. */
function readOutline(variant: Variant): Outlined[] {
	const folder = variant === 'bare' ? 'fixture-site/variants/bare' : 'fixtures/second-plan';
	const outline = parse(readFileSync(`tests/${folder}/outline.yaml`, 'utf8')) as Outlined[];
	return variant === 'chinese-only'
		? outline.filter(({ kind }) => !kind.startsWith('box'))
		: outline;
}

const config = JSON.parse(readFileSync('.config/html-validate.json', 'utf8')) as ConfigData;

/** The first plan's place, subject, addresses and events; a time of its own is the second plan's too. */
const ofFirstPlan =
	/衢|Quzhou|信安|浙|Zhejiang|新冠|COVID|生态环境保护规划|3\.4\.2|3\/4\/2|undefined|\[object /iu;

describe.each(variants)('an invented plan, %s', (variant) => {
	const outline = readOutline(variant);
	let site: FixtureSite;
	let files: SiteFiles;
	let pages: ReturnType<typeof readPages>;

	beforeAll(async () => {
		site = await buildFixture(variant);
		files = readFiles(site.dist);
		pages = readPages(files);
	}, 300_000);

	/** A page with its text and elements, as `choosePages` takes it. */
	const withElements = ({ file, root }: (typeof pages)[number]) => ({
		file,
		html: files.get(file)?.toString() ?? '',
		elements: root.querySelectorAll('*'),
	});
	const textOf = (path: string) => files.get(path)?.toString() ?? '';

	test('is built without a warning, with a page for each node', () => {
		expect(site.said.stderr).toBe('');
		const lines = site.said.stdout.split('\n');
		expect(lines.filter((line) => /warn|error|does not exist/iu.test(line))).toEqual([]);
		for (const { id, kind } of outline) {
			expect(files.has(`${id}/index.html`), id).toBe(true);
			if (kind === 'box-item' || kind === 'table') continue;
			const path = id.replace('box-', 'box/').replaceAll('.', '/');
			expect(files.has(`zh/plan/${path}/index.html`), id).toBe(true);
		}
	});

	test('says no word of the first plan', () => {
		expect(findWords(files, ofFirstPlan)).toEqual([]);
	});

	test('has no link that leads nowhere', () => {
		expect(findDeadLinks(files, pages, fixtureRoot)).toEqual([]);
	});

	test('has no empty table or list, and counts none of anything', () => {
		expect(findEmptyLists(pages)).toEqual([]);
		expect(findCountsOfNone(pages)).toEqual([]);
	});

	test('is valid HTML on pages with every shape of element', async () => {
		const validator = new HtmlValidate(config);
		const chosen = choosePages(pages.map(withElements), draws(1));
		expect(chosen.length).toBeGreaterThan(20);
		const faults = await Promise.all(
			chosen.map(async ({ file, html }) => {
				const { results } = await validator.validateString(html, file);
				return results.flatMap(({ messages }) =>
					messages.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`),
				);
			}),
		);
		expect(faults.flat()).toEqual([]);
	});

	test('has an index of each language that it has pages in, and of no other', () => {
		const { languages } = JSON.parse(textOf('pagefind/pagefind-entry.json')) as {
			languages: object;
		};
		const expected = ['en', 'zh'].filter((locale) => files.has(`${locale}/index.html`));
		expect(Object.keys(languages).sort()).toEqual(expected);
	});

	test('is searched by its own kinds: tasks only where there are some', () => {
		const source = files.get('search/zh.json')?.toString() ?? '{}';
		const kinds = new Map(
			unpackEntries(JSON.parse(source) as PackedText).map(({ id, kind }) => [id, kind]),
		);
		expect(outline.map(({ id }) => [id, kinds.get(id)])).toEqual(
			outline.map(({ id, kind }) => [id, kind]),
		);
	});

	test('lists in the sitemap what is there, and nothing else', () => {
		const listed = [...files]
			.filter(([file]) => /^sitemap-\d+\.xml$/u.test(file))
			.flatMap(([, bytes]) => [...bytes.toString().matchAll(/(?:<loc>|href=")([^"<]+)/gu)])
			.map(([, address = '']) => new URL(address).pathname.slice(1));
		expect(listed.length).toBeGreaterThan(10);
		expect(listed.filter((path) => !files.has(`${path}index.html`))).toEqual([]);
	});

	test('names in its catalog every file of /data/ that is there, and no other', () => {
		const catalog = files.get('data/catalog.jsonld')?.toString() ?? '';
		const named = [...catalog.matchAll(/"downloadURL": "https:\/\/plan\.example\/([^"]+)"/gu)].map(
			([, path = '']) => path,
		);
		expect(named.filter((path) => !files.has(path))).toEqual([]);
		const own = [...files.keys()].filter(
			(path) => path.startsWith('data/') && !/catalog|\.schema\.|csv-metadata/u.test(path),
		);
		expect(own.filter((path) => !named.includes(path))).toEqual([]);
		// What describes a file is there where the file is.
		const described = [...files.keys()].filter((path) => path.endsWith('.csv-metadata.json'));
		for (const path of described)
			expect(files.has(path.replace('.csv-metadata.json', '.csv')), path).toBe(true);
	});

	if (variant === 'translated' || variant === 'chinese-data')
		test('has the results of its table, which prints neither a base year nor a status', () => {
			const [head = '', first = ''] = textOf('data/results.csv').slice(1).split('\r\n');
			expect(head).not.toMatch(/baseline|status/u);
			expect(first).toContain('年用水总量');
			expect(files.get('zh/results/index.html')?.toString()).not.toMatch(/2015|空心/u);
		});

	const built = { textOf, files: () => files, pages: () => pages };
	if (variant === 'translated' || variant === 'chinese-data') proveIndicators(built);
	if (variant === 'bare') proveBare(built);
	if (variant === 'bare' || variant === 'chinese-only') proveNoBoxes(built);

	if (variant === 'translated')
		test('shows what is translated in English, and the rest in Chinese with a word about it', () => {
			const page = (path: string) => files.get(`en/plan/${path}/index.html`)?.toString() ?? '';
			expect(page('2/1/1')).toContain('46 million cubic meters');
			expect(page('2/1/1')).not.toContain('<p class="notice">');
			expect(page('3/1')).toContain('市政府成立节水型城市建设领导小组');
			expect(page('3/1')).toContain('<p class="notice">');
		});

	if (variant.startsWith('chinese'))
		test('has no address, file or word of another language', () => {
			const paths = [...files.keys()];
			expect(
				paths.filter((path) => /^(?:en|bi)\/|(?:^|\/)en\/|[-/]en\.|tmx|-bi\./u.test(path)),
			).toEqual([]);
			expect(
				findWords(
					files,
					/\/(?:en|bi)\/|hreflang="en"|lang="en"|English|中英|对照|译文|英译|翻译|_en"|name_en/u,
				),
			).toEqual([]);
		});

	if (variant === 'chinese-only')
		test('has no page, chart or file of what it does not have', () => {
			const absent =
				/^(?:zh\/)?(?:indicators|results|targets|glossary|notes|checks)(?:\/|$)|^charts\/|^data\/(?:indicators|results|achievements|targets|deadlines|notes|emendations)/u;
			expect([...files.keys()].filter((path) => absent.test(path))).toEqual([]);
		});
});

test('each fault of a site would be told', () => {
	const html =
		'<!doctype html><html lang="zh"><body><p>共 0 项任务</p><p>Terms: 0</p><p>10 项</p><ul></ul><p> </p><table><tbody></tbody></table>' +
		'<a href="/zh/">a</a><a href="/b/">b</a><a href="#c">c</a><a id="d" href="#d">d</a><p>衢州</p></body></html>';
	const files = new Map([
		['index.html', Buffer.from(html)],
		['b/index.html', Buffer.from('<p>b</p>')],
	]);
	const pages = readPages(files);
	expect(findDeadLinks(files, pages, fixtureRoot)).toEqual(['index.html: /zh/', 'index.html: #c']);
	expect(findEmptyLists(pages).sort()).toEqual([
		'index.html: <p>',
		'index.html: <table>',
		'index.html: <tbody>',
		'index.html: <ul>',
	]);
	expect(findCountsOfNone(pages)).toEqual(['index.html: 共 0 项任务', 'index.html: Terms: 0']);
	expect(findWords(files, ofFirstPlan)).toHaveLength(1);
});
