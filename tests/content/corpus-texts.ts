import { readdirSync, readFileSync } from 'node:fs';
import { parseInline, plainText } from '../../src/model/text/inline.ts';

/** The sentences of the plan in both languages, by identifier, in reading order, from the content files. */
export function readCorpusTexts(): Map<string, { zh: string; en: string }> {
	const [zh, en] = [readSentences('zh'), readSentences('en')];
	return new Map([...zh].map(([id, text]) => [id, { zh: text, en: en.get(id) ?? '' }]));
}

function readSentences(locale: 'zh' | 'en'): Map<string, string> {
	const folder = new URL(`../../content/plan/${locale}/`, import.meta.url);
	return new Map(
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.mdx'))
			.map((path) => ({ path, source: readFileSync(new URL(path, folder), 'utf8') }))
			.sort((a, b) => readOrder(a.source) - readOrder(b.source))
			.flatMap(({ path, source }) => {
				const node = path.replace(/\.mdx$/u, '').replaceAll('/', '.');
				return [...source.matchAll(/<S n=\{?"?(\w+)"?\}?[^>]*>\s*([\s\S]+?)\s*<\/S>/gu)].map(
					([, number = '', markup = '']): [string, string] => [
						`${node}/s${number}`,
						plainText(parseInline(markup.replaceAll(/\s*\n\s*/gu, ' '))),
					],
				);
			}),
	);
}

/** The position of a node in reading order; the files in English do not have it. */
function readOrder(source: string): number {
	return Number(/^order: (\d+)$/mu.exec(source)?.[1] ?? 0);
}
