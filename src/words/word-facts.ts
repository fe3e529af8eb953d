import type { Locale } from '../model/locale.ts';
import type { PlanWords } from '../model/schemas/plan-words.ts';
import { fill, type Values } from './fill.ts';

/** A text in both languages. */
export type Text = Readonly<Record<Locale, string>>;

/** What is said where `content/words.yaml` says nothing of its own. */
const usual = {
	about: { zh: '这是《{plan.title}》。', en: 'This is the {plan.title}.' },
	source: {
		zh: '这是《{plan.title}》（{plan.number}，{plan.date}）的非官方读本。',
		en: 'This is an unofficial edition of the {plan.title} ({plan.number}, {plan.date}).',
	},
	sourceLimits: { zh: '', en: '' },
	wordings: { zh: '', en: '' },
} as const satisfies Partial<Record<keyof PlanWords, Text>>;

/** What messages may say in the words of the plan's editors: `{words.source}`. */
export function wordFacts(locale: Locale, words: PlanWords, facts: Values): Record<string, string> {
	const keys = Object.keys(usual) as (keyof typeof usual)[];
	return Object.fromEntries(
		keys.map((key) => [`words.${key}`, say(locale, words[key] ?? usual[key], facts)]),
	);
}

/** A text in a language, with its facts. */
export function say(locale: Locale, text: Text, facts: Values): string {
	return fill(text[locale], facts, text[locale]);
}
