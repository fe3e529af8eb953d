import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/model/locale.ts';

/** A query that people type, and what the search must then show. */
export interface SearchCase {
	lang: Locale;
	query: string;
	/** Sentences and rows, any one of which must be among the first ten hits, exact or found otherwise. */
	places: readonly string[];
	/** The number of exact hits, where that is what is asked for. */
	count: number | null;
	/** Whether it must be said plainly that neither language of the plan has it. */
	absent: boolean;
}

/** Reads a file of cases: language, query, what is expected, and why, parted by tabs. Lines with `#` are remarks. */
export function readCases(path: string): SearchCase[] {
	return readFileSync(path, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map((line) => {
			const [lang, query = '', expected = ''] = line.split('\t');
			if (lang !== 'zh' && lang !== 'en') throw new Error(`no language: ${line}`);
			const words = expected.trim().split(' ');
			return {
				lang,
				query,
				places: words.filter((word) => !/^(?:=\d+|!)$/u.test(word)),
				count: words[0]?.startsWith('=') ? Number(words[0].slice(1)) : null,
				absent: words.includes('!'),
			};
		});
}
