import { readdirSync, readFileSync } from 'node:fs';
import { parseInline, plainText } from '../../../src/plan/inline.ts';

/** Every sentence of an edition, from its content files. */
export function readSentences(locale: 'zh' | 'en'): string[] {
	return readdirSync(`content/plan/${locale}`, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.mdx'))
		.flatMap((path) => readFileSync(`content/plan/${locale}/${path}`, 'utf8'))
		.flatMap((file) => [...file.matchAll(/<S n=[^>]+>\s*([\s\S]+?)\s*<\/S>/gu)])
		.map(([, markup = '']) => plainText(parseInline(markup.replaceAll(/\s*\n\s*/gu, ' '))));
}
