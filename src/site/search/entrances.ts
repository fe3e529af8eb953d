import { punctuation } from '../../words/punctuation.ts';
import { make } from '../browser/make-element.ts';
import { say, type SearchWords } from './search-words.ts';

/** A page that answers what is looked for as a whole: of a topic, a place or a question. */
export interface Entrance {
	kind: 'topic' | 'place' | 'question';
	name: string;
	/** Below the language. */
	path: string;
	/** What leads there, folded as {@link fold} does. */
	keys: readonly string[];
}

/** At most so many are shown of each kind. */
const most = 2;

/** A text as it is compared: width, case and signs mean nothing, and Chinese has no spaces. */
export function fold(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
		.replaceAll(/(?<first>\p{Script=Han}) (?=\p{Script=Han})/gu, '$<first>')
		.trim();
}

/**
 * The entrances that a query asks for. It does if it holds a name or a word that leads there; a question also if the
 * query is part of a way to put it.
 *
 * @returns Of each kind those that fit best, at most two: topics, places, questions.
 */
export function findEntrances(query: string, entrances: readonly Entrance[]): Entrance[] {
	const asked = fold(query);
	if (asked === '') return [];
	const fits = entrances
		.map((entrance) => ({ entrance, fit: fitOf(asked, entrance) }))
		.filter(({ fit }) => fit > 0)
		.sort((a, b) => b.fit - a.fit)
		.map(({ entrance }) => entrance);
	return (['topic', 'place', 'question'] as const).flatMap((kind) =>
		fits.filter((own) => own.kind === kind).slice(0, most),
	);
}

/** How much of the longer of query and key the other is: 1 where they are the same, 0 where neither holds the other. */
function fitOf(asked: string, { kind, keys }: Entrance): number {
	const fits = keys.map((key) => {
		if (key === asked) return 1;
		if (holds(asked, key)) return key.length / asked.length;
		return kind === 'question' && holds(key, asked) ? asked.length / key.length : 0;
	});
	return Math.max(0, ...fits);
}

/** Whether a text holds another: in English whole words, in Chinese at least two characters. */
function holds(text: string, part: string): boolean {
	if (/\p{Script=Han}/u.test(part)) return part.length > 1 && text.includes(part);
	return ` ${text} `.includes(` ${part} `);
}

/** Draws a line for each entrance that a query asks for. */
export function drawEntrances(query: string, words: SearchWords): HTMLElement[] {
	return findEntrances(query, words.entrances).map(({ kind, name, path }) => {
		const link = make('a', { href: `${words.base}/${words.locale}/${path}` }, name);
		return make(
			'p',
			{ className: 'entrance' },
			say(words, kind) + punctuation[words.locale].colon,
			link,
		);
	});
}
