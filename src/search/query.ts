import { tokenize } from './tokens.ts';

/**
 * Reads what a person typed: terms parted by spaces, all of which must stand in the same sentence; what is
 * in double quotes is one term.
 *
 * @returns Each term as the tokens of a phrase. Empty where there is nothing to look for.
 */
export function parseQuery(query: string): string[][] {
	return [...query.normalize('NFKC').matchAll(/"([^"]*)"|(\S+)/gu)]
		.map(([, quoted, plain = '']) => tokenize(quoted ?? plain.replaceAll('"', '')))
		.map((tokens) => tokens.map(({ token }) => token))
		.filter((tokens) => tokens.length > 0);
}

/** A phrase as Pagefind takes it: exact, word by word. */
export function toPagefindQuery(phrase: readonly string[]): string {
	return `"${phrase.join(' ')}"`;
}
