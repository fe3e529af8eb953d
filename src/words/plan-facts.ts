import { formatChineseNumber } from '../model/numbers/chinese-number.ts';
import type { Locale } from '../model/locale.ts';
import { numberLabel } from '../model/places/number-label.ts';
import { boxOf, nodeOf, ordinal, sentenceNumber } from '../model/places/place-id.ts';
import { readDocument, readPlanWords } from '../model/schemas/content-files.ts';
import type { PlanDocument } from '../model/schemas/document.ts';
import { findExamples, has, parts } from '../model/parts.ts';
import type { PlanWords } from '../model/schemas/plan-words.ts';
import { formatDate } from './format-date.ts';
import { wordFacts } from './word-facts.ts';

/** Facts by their names, each as a reader of the language has it. */
type PlanFacts = Readonly<Record<string, string>>;

const known = new Map<Locale, PlanFacts>();

/** The facts of the plan that this site is about, for messages; read once. */
export function planFacts(locale: Locale): PlanFacts {
	const facts = known.get(locale) ?? toFacts(locale, readDocument(), readPlanWords());
	known.set(locale, facts);
	return facts;
}

/**
 * What messages may say of a plan: `{period.end}`, `{table.results}`. A fact that the document does not have is not
 * there, and a message that asks for it an error.
 */
function toFacts(locale: Locale, document: PlanDocument, words: PlanWords): PlanFacts {
	const facts = {
		...partFacts(),
		...documentFacts(locale, document),
		...exampleFacts(locale, words),
	};
	return { ...facts, ...wordFacts(locale, words, facts) };
}

/** Which parts the plan has: `{has.boxes|words where it has boxes|words where it has none}`. */
function partFacts(): PlanFacts {
	return Object.fromEntries(parts.map((part) => [`has.${part}`, has(part) ? 'yes' : 'no']));
}

function documentFacts(locale: Locale, document: PlanDocument): PlanFacts {
	const { period, previousPeriod, tables, tasks } = document;
	const { shortTitle: short = document.title, briefTitle: brief = short } = document;
	const dash = locale === 'zh' ? '—' : '–';
	return {
		'plan.title': document.title[locale],
		'plan.short': short[locale],
		'plan.brief': brief[locale],
		'plan.number': document.number,
		'plan.date': formatDate(locale, document.issued),
		'plan.area': document.jurisdiction[locale],
		'period.start': String(period.start),
		'period.end': String(period.end),
		'period.years': `${period.start}${dash}${period.end}`,
		'period.name': period.name[locale],
		// The year before the first, whose values the plan starts from.
		'period.baseYear': String(period.start - 1),
		...(previousPeriod && {
			'previous.name': previousPeriod.name[locale],
			'previous.baseYear': String(previousPeriod.start - 1),
			'previous.end': String(previousPeriod.end),
		}),
		...Object.fromEntries(
			Object.entries(tables).map(([role, id]) => [`table.${role}`, tableName(locale, id ?? '')]),
		),
		...(tasks !== undefined && { 'tasks.chapter': chapterName(locale, tasks) }),
	};
}

/** Places that show how one writes them: `{example.item}`. */
function exampleFacts(locale: Locale, words: PlanWords): PlanFacts {
	const examples = words.examples ?? findExamples();
	if (!examples) return {};
	const { sentence, boxItem, indicator, range } = examples;
	const box = boxOf(boxItem ?? '');
	const boxNumber = ordinal(box ?? '') ?? '';
	return {
		'example.item': nodeOf(sentence),
		'example.sentence': sentence,
		'example.number': sentenceNumber(sentence) ?? '',
		'example.range': range,
		...(box !== undefined && {
			'example.box': box,
			'example.boxName': locale === 'zh' ? `专栏${boxNumber}` : `box ${boxNumber}`,
		}),
		...(indicator !== undefined && { 'example.indicator': indicator }),
	};
}

function tableName(locale: Locale, id: string): string {
	return numberLabel('table', id)?.[locale] ?? id;
}

/** A chapter by its number: 第二章, Part II. */
export function chapterName(locale: Locale, id: string): string {
	if (locale === 'zh') return `第${formatChineseNumber(Number(id))}章`;
	return numberLabel('chapter', id)?.en ?? id;
}
