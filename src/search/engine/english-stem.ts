/**
 * Words whose ending the rules would misread: irregular plurals, and words that only look like forms of another.
 * What stands for a word need be no word: `fines` and `fined` are one, and not the adjective `fine`.
 */
const exceptions: ReadonlyMap<string, string> = new Map([
	['analyses', 'analysis'],
	['according', 'according'],
	['being', 'being'],
	['children', 'child'],
	['criteria', 'criterion'],
	['dies', 'die'],
	['evening', 'evening'],
	['evenings', 'evening'],
	['fined', 'fines'],
	['fines', 'fines'],
	['gases', 'gas'],
	['goods', 'goods'],
	['indices', 'index'],
	['leading', 'leading'],
	['leaves', 'leaf'],
	['lives', 'life'],
	['means', 'means'],
	['men', 'man'],
	['morning', 'morning'],
	['mornings', 'morning'],
	['news', 'news'],
	['people', 'people'],
	['species', 'species'],
	['thus', 'thus'],
	['women', 'woman'],
]);

/** Whether a word is none that rules may lead to others. */
export const isException = (word: string) => exceptions.has(word);

/** Words so short that an ending cannot be told from the word: `one` must not become `on`. */
const shortest = 3;

const vowel = /[aeiouy]/u;
/** A consonant, a vowel and a consonant that is none of w, x and y, as the whole word: `hop`. */
const short = /^[^aeiou]+[aeiouy][^aeiouwxy]$/u;
/** A vowel that a consonant follows: what is before an ending of a longer word. */
const measured = /[aeiouy][^aeiouy]/u;
const measuredTwice = /[aeiouy]+[^aeiouy]+[aeiouy]+[^aeiouy]/u;

/**
 * A word without the endings of inflection: plural, -s, -ed and -ing, by step 1 of Porter's algorithm, and without an e at
 * its end by step 5, so that all forms of a word are one. Other endings make other words: `responsible` is not `response`.
 *
 * @param word In lower case.
 * @returns What all forms of the word share: `citi`, `pollut`; only to be compared.
 */
export function inflectionStem(word: string): string {
	const own = exceptions.get(word);
	if (own !== undefined) return own;
	if (word.length <= shortest || !/^[a-z]+$/u.test(word)) return word;
	const stem = withoutVerbEnding(withoutPlural(word));
	return withoutE(/[^aeiou]y$/u.test(stem) && stem.length > 2 ? stem.replace(/y$/u, 'i') : stem);
}

/** Step 1a, but for words in -us and -is: `virus` and `basis` are no plurals. */
function withoutPlural(word: string): string {
	if (/(?:ss|i)es$/u.test(word)) return word.slice(0, -2);
	return /[^aeious]s$|[aeo]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Step 1b. */
function withoutVerbEnding(word: string): string {
	if (word.endsWith('eed')) return measured.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
	const bare = word.replace(/(?:ed|ing)$/u, '');
	if (bare === word || !vowel.test(bare)) return word;
	if (/(?:at|bl|iz)$/u.test(bare) || short.test(bare) || bare.length < shortest) return `${bare}e`;
	return /([^aeioulsz])\1$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** Step 5: `pollute` is that of `polluted`, but `rate` is not `rat`. */
function withoutE(stem: string): string {
	const bare = stem.replace(/e$/u, '');
	const drops = bare !== stem && measured.test(bare) && bare.length >= shortest;
	const cut = drops && (measuredTwice.test(bare) || !short.test(bare)) ? bare : stem;
	return cut.endsWith('ll') && measuredTwice.test(cut) ? cut.slice(0, -1) : cut;
}
