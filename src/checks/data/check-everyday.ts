import { type Locale, locales } from '../../model/locale.ts';
import type { ContentFiles } from '../../model/corpus/corpus.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';
import { findPassages } from './plan-passages.ts';
import { problemAt, textAt, textsAt } from './row.ts';

/** Words of the plan in `everyday.yaml` that its text does not have: who is led to them finds nothing. */
export function checkEveryday(files: ContentFiles, { everyday = [] }: Data): DataProblem[] {
	return locales.flatMap((locale) => {
		const passages = findPassages(files, locale)?.map((text) => fold(text, locale));
		if (!passages) return [];
		const isThere = (words: string) => {
			const parts = words.split(/\s+/u).map((word) => wordPattern(word, locale));
			return passages.some((text) => parts.every((part) => part.test(text)));
		};
		return everyday
			.filter((row) => textAt(row, ['lang']) === locale)
			.flatMap((row) =>
				textsAt(row, ['plan'])
					.filter(({ text }) => !isThere(text.trim()))
					.map(({ text, path }) => problemAt(row, path, 'unknown-word', describe(text, locale))),
			);
	});
}

function describe(words: string, locale: Locale): string {
	const where = /\s/u.test(words.trim()) ? 'no one passage' : 'no passage';
	const language = { zh: 'Chinese', en: 'English' }[locale];
	return `plan: ${where} of the ${language} text has “${words}”`;
}

/** In Chinese a space beside a letter or digit is one of the print; a line break parts cells. */
function fold(text: string, locale: Locale): string {
	const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
	return locale === 'zh' ? plain.replaceAll(/[^\S\n]/gu, '') : plain;
}

/** A stretch of Chinese; in English a whole word, punctuation around it left out. */
function wordPattern(word: string, locale: Locale): RegExp {
	const folded = fold(word, locale);
	if (locale === 'zh') return new RegExp(RegExp.escape(folded), 'u');
	const bare = folded.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	return new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(bare)}(?![\p{L}\p{N}])`, 'u');
}
