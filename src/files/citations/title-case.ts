/**
 * Words that stay lower case within an English title (Chicago Manual of Style, 18th edition, 8.160): articles,
 * coordinating conjunctions, `to`, `as`, and prepositions of fewer than five letters.
 */
const smallWords = new Set(
	(
		'a an the and but or nor for so yet to as ' +
		'at by down from in into like near of off on onto out over past per than till up upon via with'
	).split(' '),
);

/** First parts of compounds that are no words of their own; what follows their hyphen stays as it is (8.162). */
const prefixes = new Set(
	'anti bi co eco hydro inter micro mid multi non post pre re semi sub tri ultra'.split(' '),
);

const words = /(?<![\p{L}\d])\p{Script=Latin}[\p{Script=Latin}\d’']*(?:-[\p{Script=Latin}\d]+)*/gu;

/**
 * Gives an English title the capitals of title case. It only adds some: what the title has already stays, as does
 * whatever is not Latin.
 */
export function toTitleCase(title: string): string {
	return title.replaceAll(words, (word, at: number) => {
		const before = title.slice(0, at);
		const isFirst = !/\p{L}/u.test(before) || before.endsWith(': ');
		const isLast = !/\p{L}/u.test(title.slice(at + word.length));
		const [first = '', ...others] = word.split('-');
		const head = isFirst || isLast ? capitalize(first) : raise(first);
		return [head, ...others.map(prefixes.has(first.toLowerCase()) ? String : raise)].join('-');
	});
}

function raise(word: string): string {
	return smallWords.has(word) ? word : capitalize(word);
}

/** Only words without any capital get one. */
function capitalize(word: string): string {
	return /\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
