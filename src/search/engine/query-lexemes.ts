import type { Fault } from './query.ts';

/** A stretch of a query: what it is made of before it is known what of it is syntax. */
export interface Lexeme {
	kind: 'space' | 'quoted' | 'sign' | 'open' | 'close' | 'text';
	/** As it was typed; of what is quoted without the quotation marks. */
	text: string;
}

/** Names of the operators. */
export type Operator = 'and' | 'or' | 'not';

/**
 * Straight quotation marks are syntax. Curly ones stand in the plan itself and are part of the words, but nothing
 * between them parts anything. An ampersand by itself is text here: it is part of `R&D`.
 */
const pattern =
	/(?<space>\s+)|["＂](?<quoted>[^"＂]*)(?<end>["＂]|$)|(?<sign>[|｜]{1,2}|&&|＆＆)|(?<open>[(（])|(?<close>[)）])|(?<text>“[^“”"＂]*”|[^\s"＂|｜()（）&＆“]+|[&＆“])/gu;

/** Cuts a query where its syntax may part it; tells a quotation mark that is not closed. */
export function scanQuery(source: string, faults: Set<Fault>): Lexeme[] {
	return [...source.matchAll(pattern)].flatMap(({ groups = {} }): Lexeme[] => {
		const { quoted, end } = groups;
		if (quoted !== undefined) {
			if (end === '' && quoted.trim() !== '') faults.add('quote');
			return [{ kind: 'quoted', text: quoted.trim() }];
		}
		for (const kind of ['space', 'sign', 'open', 'close', 'text'] as const) {
			const text = groups[kind];
			if (text !== undefined) return [{ kind, text }];
		}
		return [];
	});
}

/** The operator that a word or a sign is, if it stands by itself. */
export function toOperator({
	kind,
	text,
}: Lexeme): { name: Operator; isWeak: boolean } | undefined {
	if (kind === 'sign') return { name: /[|｜]/u.test(text) ? 'or' : 'and', isWeak: false };
	if (kind !== 'text') return undefined;
	if (text === '&' || text === '＆') return { name: 'and', isWeak: false };
	const name = (['and', 'or', 'not'] as const).find((word) => word === text.toLowerCase());
	return name && { name, isWeak: text !== name.toUpperCase() };
}
