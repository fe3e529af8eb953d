import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerQuestion } from '../../src/search/engine/answer-question.ts';
import { builtSearch } from './built-search.ts';

// What stands on the title page and in the heads of tables is in no sentence and no row, and yet in the plan.

const ask = async (query: string, locale: 'zh' | 'en') => {
	const { hits, also } = await answerQuestion(builtSearch, {
		query,
		locales: [locale],
		both: false,
		also: true,
	});
	const isPrinted = also.via.some(({ reason }) => reason === 'printed');
	return { exact: hits.map(({ id }) => id), also: also.hits.map(({ id }) => id), isPrinted };
};

interface Facts {
	number: string;
	title: { zh: string; en: string };
	issuers: { zh: string; en: string }[];
}
const [facts] = parse(readFileSync('content/document.yaml', 'utf8')) as Facts[];

test.each(['zh', 'en'] as const)(
	'number, title and issuers lead to the notice in %s',
	async (locale) => {
		const { number = '', title, issuers = [] } = facts ?? {};
		const texts = [number, title?.[locale] ?? '', ...issuers.map((issuer) => issuer[locale])];
		for (const text of texts) {
			const { exact, also } = await ask(
				locale === 'en' && text !== number ? `"${text}"` : text,
				locale,
			);
			expect([...exact, ...also], text).toContain('notice');
		}
	},
);

test('the number of the plan is found where its text is in English, and said to be printed', async () => {
	expect(await ask(facts?.number ?? '', 'en')).toEqual({
		exact: [],
		also: ['notice'],
		isPrinted: true,
	});
});

test('it is shown in both languages where both are asked for', async () => {
	const { also } = await answerQuestion(builtSearch, {
		query: facts?.number ?? '',
		locales: ['en'],
		both: true,
		also: true,
	});
	const printed = also.hits.flatMap(({ passages }) => passages).find((passage) => passage.printed);
	expect(printed?.texts.en?.marks).toHaveLength(1);
	expect(printed?.texts.zh?.text).toContain(facts?.title.zh ?? '?');
});

test('each way can be left out', async () => {
	const without = async (query: string, reason: 'printed' | 'traditional') => {
		const question = {
			query,
			locales: ['zh'],
			both: false,
			also: true,
			without: [reason],
		} as const;
		return (await answerQuestion(builtSearch, question)).also.via.map((via) => via.reason);
	};
	expect(await without('序号', 'printed')).toEqual([]);
	expect(await without('序号', 'traditional')).toEqual(['printed']);
	expect(await without('無廢城市', 'traditional')).not.toContain('traditional');
});

/** The heads of columns, as the content files have them. */
const columnsOf = (locale: 'zh' | 'en', table: string) => {
	const source = readFileSync(`content/plan/${locale}/${table}.mdx`, 'utf8');
	return JSON.parse(/^columns: (.+)$/mu.exec(source)?.[1] ?? '[]') as string[];
};

test.each(['zh', 'en'] as const)(
	'every head of a column leads to its table in %s',
	async (locale) => {
		for (const table of ['table-1', 'table-2'])
			for (const head of columnsOf(locale, table)) {
				const { exact, also } = await ask(locale === 'en' ? `"${head}"` : head, locale);
				expect([...exact, ...also], head).toContain(table);
			}
	},
);

test('what stands in a head alone is no exact hit, and what the place itself says is not told twice', async () => {
	expect(await ask('序号', 'zh')).toEqual({
		exact: [],
		also: ['table-1', 'table-2'],
		isPrinted: true,
	});
	const { exact, also } = await ask('衢发改发', 'zh');
	expect(exact).toContain('notice');
	expect(also).not.toContain('notice');
});

test('two heads are not one phrase, and two words may stand in two heads', async () => {
	expect((await ask('指标类别序号', 'zh')).also).toEqual([]);
	expect((await ask('指标类别 序号', 'zh')).also).toEqual(['table-1']);
});
