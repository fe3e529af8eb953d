import { expect, test } from 'vitest';
import { editBase, ingestText } from './ingest-text.ts';

/** The printed pages of nodes, from the frontmatter of their files. */
function pagesOf(seed: string): Record<string, number> {
	const { files, problems } = ingestText(seed);
	expect(problems).toEqual([]);
	return Object.fromEntries(
		[...files.values()].flatMap((text) => {
			const id = /^id: "(.+)"$/mu.exec(text)?.[1];
			const page = /^page: (\d+)$/mu.exec(text)?.[1];
			return id === undefined || page === undefined ? [] : [[id, Number(page)]];
		}),
	);
}

test('every entry gives its heading a page', () => {
	expect(pagesOf(editBase())).toMatchObject({
		'1': 1,
		'1.1': 1,
		'1.2': 2,
		'2': 3,
		'2.1': 3,
		'2.2': 5,
		'2.3': 6,
		'3': 8,
		'3.1': 8,
		'3.2': 9,
	});
});

test('entries and headings are compared without spaces, bold and width of marks', () => {
	const seed = editBase(
		['（二）推广清洁车船.....5', '(二) 推广 清洁车船.....5'],
		['\n（一）加强组织领导\n', '\n（一）**加强组织领导**\n'],
		['一、发展基础.....1', '一、 发展 基础.....1'],
	);
	expect(pagesOf(seed)).toEqual(pagesOf(editBase()));
});

test('contents without a single page give none, and are right', () => {
	expect(pagesOf(editBase().replaceAll(/\.{5}\d$/gmu, ''))).toEqual({});
});

test('a seed without contents has no pages, and is right', () => {
	expect(pagesOf(editBase().replaceAll(/^.*\.{5}\d$|^目 录$/gmu, ''))).toEqual({});
});

test('sections of one name in two chapters each have their own entry', () => {
	const seed = editBase(
		['（二）面临形势.....2', '（二）严格监督考核.....2'],
		['\n（二）面临形势\n', '\n（二）严格监督考核\n'],
	);
	expect(pagesOf(seed)).toMatchObject({ '1.2': 2, '3.2': 9 });
});

test.each([
	['12345', 'page 12345, expected 6 or more, as above'],
	['99999999999999999999', 'page 99999999999999999999, expected 6 or more, as above'],
	['4', 'page 4, expected 6 or more, as above'],
	['0', 'page 0, expected 6 or more, as above'],
	['', 'no page number, expected 6 or more'],
])('a page “%s” after page 6 is a problem', (page, message) => {
	const seed = editBase(['三、保障措施.....8', `三、保障措施.....${page}`]);
	expect(ingestText(seed).problems).toEqual([`seed.txt:10:12: ${message} (toc-page)`]);
});
