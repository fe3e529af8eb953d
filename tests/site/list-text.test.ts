import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseInline, plainText } from '../../src/model/text/inline.ts';
import type { ListText } from '../../src/model/text/list-text.ts';
import { sentenceId } from '../../src/model/places/place-id.ts';
import { plan, readJson } from './built-plan.ts';
import { readText } from './dist.ts';

// What the page of a reader's list loads.

const plain = (text: string) => plainText(parseInline(text));

for (const locale of ['zh', 'en'] as const) {
	const text = readJson(`dist/${locale}/list.json`) as ListText;

	test(`the text of lists in ${locale} is the plan, word by word`, () => {
		expect(text.nodes.map(({ id, kind, parent }) => ({ id, kind, parent }))).toEqual(
			plan.nodes.map(({ id, kind, parent }) => ({ id, kind, parent })),
		);
		const sentences = text.nodes.flatMap(({ id, blocks }) =>
			blocks.flatMap((block) =>
				typeof block === 'string'
					? []
					: block.map(([number, words]) => [sentenceId(id, number), plain(words)]),
			),
		);
		expect(sentences).toEqual(
			plan.nodes.flatMap((node) => node.sentences.map((own) => [own.id, own[locale] ?? own.zh])),
		);
	});

	test(`it is half of what the plan's data weigh, in ${locale}`, () => {
		const weigh = (file: string) => gzipSync(readText(file)).length;
		expect(weigh(`${locale}/list.json`)).toBeLessThanOrEqual(
			(locale === 'zh' ? 0.5 : 0.65) * weigh('data/plan.json'),
		);
	});
}

test('each row of a table has its identifier, by the name that print gives it', () => {
	const { tables, roles } = readJson('dist/zh/list.json') as ListText;
	interface Row {
		id: string;
		printedName: string;
	}
	const read = (name: string) => {
		const data = readJson(`dist/data/${name}.json`) as Row[] | { items: Row[] };
		return Array.isArray(data) ? data : data.items;
	};
	for (const [role, rows, toId] of [
		['results', read('achievements'), (id: string) => id],
		['indicators', read('indicators'), (id: string) => `i${id}`],
	] as const) {
		const table = tables[roles[role] ?? ''];
		const names = table?.rows.map((cells, index) => [
			table.ids[index],
			// Marks of notes below the table.
			plain(cells.find(({ scope }) => scope === 'row')?.text ?? '').replace(/[①②]/u, ''),
		]);
		expect(names).toEqual(
			rows.map(({ id, printedName }) => [toId(id), printedName.replace(/[①②]/u, '')]),
		);
	}
});
