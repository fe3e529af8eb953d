import type { Locale } from '../model/locale.ts';
import { readPlanWords } from '../model/schemas/content-files.ts';
import type { PlanWords } from '../model/schemas/plan-words.ts';
import { planFacts } from './plan-facts.ts';
import { say, type Text } from './word-facts.ts';

/** How the text of the plan was prepared, step by step. */
export function preparedWords(locale: Locale): string[] {
	return sayAll(locale, readPlanWords().prepared);
}

/** What the plan says about its own assessment, and the sentence that says it. */
export function assessmentWords(locale: Locale): { at: string; text: string } | undefined {
	const { assessments } = readPlanWords();
	return (
		assessments && { at: assessments.at, text: say(locale, assessments.text, planFacts(locale)) }
	);
}

/** What readers have to know of a chart and its table that does not follow from the data. */
export function remarksOn(
	locale: Locale,
	chart: keyof NonNullable<PlanWords['remarks']>,
): string[] {
	return sayAll(locale, readPlanWords().remarks?.[chart]);
}

function sayAll(locale: Locale, texts: readonly Text[] = []): string[] {
	return texts.map((text) => say(locale, text, planFacts(locale)));
}
