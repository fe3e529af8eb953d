import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { BuiltSite, SiteFiles } from './site-faults.ts';

/** The texts inside e-books and Word files, which are archives. */
function readArchives(files: SiteFiles): [path: string, text: string][] {
	return [...files]
		.filter(([path]) => /\.(?:epub|docx)$/u.test(path))
		.flatMap(([path, bytes]) =>
			Object.entries(unzipSync(new Uint8Array(bytes)))
				.filter(([part]) => /\.(?:xhtml|opf|ncx|xml)$/u.test(part) && !part.includes('styles'))
				.map(([part, own]): [string, string] => [`${path}/${part}`, strFromU8(own)]),
		);
}

/** Tests of a plan without boxes: nothing speaks of them. */
export function proveNoBoxes(site: BuiltSite): void {
	test('has no page, file, link or word of boxes', () => {
		expectAbsent(site, /\/box(?:\/|-)|^box-/u, /专栏|“栏”|\bbox(?:es)?\b/iu);
	});
}

/** Tests of the plan that has neither boxes nor a chapter of tasks, no terms, and no plan before it. */
export function proveBare(site: BuiltSite): void {
	const { textOf, pages } = site;

	test('has no page, file, link or word of tasks, results, terms or corrections', () => {
		expectAbsent(
			site,
			/(?:^|\/)(?:tasks|results|achievements|glossary|notes|emendations|summaries|places|organisations|topics|questions)(?:[/.-]|$)/u,
			/(?<!节点)任务|术语|上期|校改|疑点|\b(?:tasks?|glossary|terms?(?!\/)|previous plan|emendations?|corrections?)\b/iu,
		);
	});

	test('tells of its own years', () => {
		expect(textOf('zh/indicators/index.html')).toMatch(/2027 年.*2022 年/su);
		expect(textOf('data/indicators.csv')).toMatch(/value_2022,met_2022/u);
		expect(textOf('zh/targets/index.html')).toContain('2023—2027 年');
		// Those of the other plans; a standard for citations has one of them, too.
		const others = /(?<!\d)20(?:15|16|20|21)(?![\d.])/u;
		const standard = /(?:GB\/T|国家标准) ?7714[^。<]{0,40}/gu;
		const said = pages().flatMap(({ file, root }) => {
			const text = (root.querySelector('main')?.textContent ?? '').replaceAll(standard, '');
			return quote(file, text, others);
		});
		expect(said).toEqual([]);
	});
}

/** Expects that no file has an address, and no page or book a word, of what the plan lacks. */
function expectAbsent({ files, pages }: BuiltSite, address: RegExp, word: RegExp): void {
	expect([...files().keys()].filter((path) => address.test(path))).toEqual([]);
	const links = pages().flatMap(({ file, root }) =>
		root
			.querySelectorAll('[href], [action]')
			.map((link) => link.getAttributeValue('href') ?? link.getAttributeValue('action') ?? '')
			.filter((href) => address.test(href))
			.map((href) => `${file}: ${href}`),
	);
	expect(links).toEqual([]);
	const ofPages = pages().flatMap(({ file, root }) => {
		const body = root.querySelector('body')?.textContent ?? '';
		const about =
			root.querySelector('meta[name="description"]')?.getAttributeValue('content') ?? '';
		return quote(file, `${about} ${body}`, word);
	});
	expect(ofPages).toEqual([]);
	expect(readArchives(files()).flatMap(([file, text]) => quote(file, text, word))).toEqual([]);
}

/** A word in its surroundings, where a text has it. */
function quote(file: string, text: string, word: RegExp): string[] {
	const found = word.exec(text);
	return found ? [`${file}: ${text.slice(Math.max(found.index - 20, 0), found.index + 20)}`] : [];
}
