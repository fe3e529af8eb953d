import type { Locale } from '../../../model/locale.ts';
import type { EverydayGroup, OtherWords } from '../entry.ts';
import { withoutDivision } from './division.ts';
import { unpackGroups } from './everyday-groups.ts';
import { unpackWords } from './front-coding.ts';
import { type Sounds, toSounds } from './sounds.ts';

/** What is known of words beside the text, ready to be asked. */
export interface KnownWords {
	/** Whether a Chinese text is a word: of the plan, of its glossary, or one that people say for it. */
	isWord: (text: string) => boolean;
	/** Chinese words of at least {@link longWord} characters, of the plan and people's. */
	long: readonly string[];
	/** The words of the plan. */
	lexicon: ReadonlySet<string>;
	/** Names of places without 县, 市 or 区. */
	names: ReadonlySet<string>;
	/** People's words, by the language in which they are typed. */
	everyday: Readonly<Record<Locale, readonly EverydayGroup[]>>;
	sounds: Sounds;
	/** Terms of the glossary, Chinese and English. */
	terms: readonly (readonly [zh: string, en: string])[];
	/** Real English words, as what their forms share, that are no misspelling of one in the text. */
	real: ReadonlySet<string>;
}

/** Characters of a word so long that it is known by all but one of them. */
export const longWord = 4;

/** Nothing is known where the file could not be had. */
export const noWords: OtherWords = {
	terms: [],
	everyday: { zh: '', en: '' },
	lexicon: '',
	sounds: { common: '', others: [] },
	names: '',
	real: '',
};

const known = new WeakMap<OtherWords, KnownWords>();

/** Makes a file of words ready to be asked, once. */
export function toKnownWords(words: OtherWords): KnownWords {
	const made = known.get(words) ?? prepare(words);
	known.set(words, made);
	return made;
}

function prepare(words: OtherWords): KnownWords {
	const terms = words.terms.map(([zh]) => zh);
	const lexicon = new Set([...split(words.lexicon), ...terms]);
	const names = new Set(split(words.names));
	const everyday = { zh: unpackGroups(words.everyday.zh), en: unpackGroups(words.everyday.en) };
	const said = new Set(everydayWords(everyday.zh));
	const isName = (text: string) => names.has(withoutDivision(text) ?? text);
	return {
		isWord: (text) => lexicon.has(text) || said.has(text) || isName(text),
		long: [...new Set([...lexicon, ...said])].filter((word) => Array.from(word).length >= longWord),
		lexicon,
		names,
		everyday,
		sounds: toSounds(words.sounds, [...lexicon]),
		terms: words.terms,
		real: new Set(unpackWords(words.real)),
	};
}

const split = (joined: string) => joined.split(' ').filter((word) => word !== '');

/** All words of the Chinese everyday groups, what is said and what the plan has. */
function everydayWords(groups: readonly EverydayGroup[]): string[] {
	return groups.flatMap(({ say, plan }) => [...say, ...plan.flatMap((words) => words.split(' '))]);
}
