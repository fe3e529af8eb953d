import type { Locale } from '../../../../src/model/locale.ts';
import type { Answer, Question } from '../../../../src/search/engine/answer.ts';
import { answerQuestion } from '../../../../src/search/engine/answer-question.ts';
import type {
	EverydayGroup,
	OtherWords,
	SearchEntry,
} from '../../../../src/search/engine/entry.ts';
import {
	createChineseFinder,
	createEnglishFinder,
} from '../../../../src/search/engine/find-term.ts';
import type { SearchSource } from '../../../../src/search/engine/source.ts';
import { packGroups } from '../../../../src/search/engine/ways/everyday-groups.ts';
import { noWords } from '../../../../src/search/engine/ways/known-words.ts';

/** A sentence that is a node of its own, or a node as its heading and its sentences. */
type InventedNode = string | readonly [heading: string, ...sentences: string[]];

/** A plan that a test invents: each is a node of its own, `1`, `2`, … */
export interface InventedPlan {
	zh?: readonly InventedNode[];
	en?: readonly InventedNode[];
	/** The node in which a node stands. */
	parents?: Readonly<Record<string, string>>;
	words?: Partial<OtherWords>;
	everyday?: Partial<Record<Locale, readonly EverydayGroup[]>>;
	aliases?: readonly (readonly string[])[];
}

const toEntry = (node: InventedNode, index: number, parents: Readonly<Record<string, string>>) => {
	const id = String(index + 1);
	const texts = typeof node === 'string' ? [{ number: 1, text: node }] : node.map(numbered);
	const entry: SearchEntry = {
		id,
		kind: 'task',
		parent: parents[id] ?? null,
		nature: null,
		background: false,
		passages: texts.map(({ number, text }) => ({
			number: number === 0 ? '' : String(number),
			text,
			figure: false,
			years: [],
			paragraph: Math.min(number, 1),
		})),
	};
	return entry;
};

const numbered = (text: string, number: number) => ({ number, text });

/** The search of an invented plan. */
export function inventSearch({
	zh = [],
	en = [],
	parents = {},
	words = {},
	everyday = {},
	aliases = [],
}: InventedPlan): SearchSource {
	const length = Math.max(zh.length, en.length);
	const entriesOf = (texts: readonly InventedNode[]) =>
		Array.from({ length }, (_, index) => toEntry(texts[index] ?? '', index, parents));
	const shared = { aliases, printed: [], units: [] };
	const texts = {
		zh: { ...shared, entries: entriesOf(zh), finder: createChineseFinder() },
		en: { ...shared, entries: entriesOf(en), finder: createEnglishFinder(new Map()) },
	};
	const other: OtherWords = {
		...noWords,
		...words,
		everyday: { zh: packGroups(everyday.zh ?? []), en: packGroups(everyday.en ?? []) },
	};
	return {
		loadText: (locale) => Promise.resolve(texts[locale]),
		loadWords: () => Promise.resolve(other),
		loadCharacters: () => Promise.resolve(new Map()),
	};
}

/** What the search answers; by default everything is tried. */
export function ask(
	plan: InventedPlan | SearchSource,
	locale: Locale,
	query: string,
	how: Partial<Question> = {},
): Promise<Answer> {
	const source = 'loadText' in plan ? plan : inventSearch(plan);
	return answerQuestion(source, { query, locales: [locale], both: false, also: true, ...how });
}

/** What was found, in short: identifiers, and each way as `reason text count`. */
export function brief({ hits, also }: Answer): { hits: string[]; also: string[]; via: string[] } {
	return {
		hits: hits.map(({ id }) => id),
		also: also.hits.map(({ id }) => id),
		via: also.via.map(({ reason, text, count }) => `${reason} ${text} ${String(count)}`),
	};
}
