import type { Locale } from '../model/locale.ts';

/** What stands between parts that a program joins: full-width and without a space in Chinese. */
export const punctuation = {
	zh: { enumeration: '、', comma: '，', semicolon: '；', colon: '：', space: '' },
	en: { enumeration: ', ', comma: ', ', semicolon: '; ', colon: ': ', space: ' ' },
} as const satisfies Record<Locale, object>;
