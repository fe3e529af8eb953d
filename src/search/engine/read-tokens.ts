import type { Fault } from './query.ts';
import type { Token } from './query-tokens.ts';
import { isNegative, joinAll, joinAny, negate, type Tree } from './query-tree.ts';

/** Takes the tokens of a query one after the other. */
class Reader {
	#tokens: readonly Token[];
	#at = 0;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	get next(): Token | undefined {
		return this.#tokens[this.#at];
	}

	/** Takes the next token if it is of a kind. */
	take(kind: Token['kind']): boolean {
		const isThere = this.next?.kind === kind;
		if (isThere) this.#at += 1;
		return isThere;
	}

	skip(): void {
		this.#at += 1;
	}
}

/**
 * Reads tokens as an expression: alternatives bind more closely than what is all required.
 *
 * @param faults Is told of operators that have nothing beside them; they are left out.
 */
export function readTokens(tokens: readonly Token[], faults: Set<Fault>): Tree {
	return readGroup(new Reader(tokens), faults);
}

/** Reads to the end of a group. */
function readGroup(reader: Reader, faults: Set<Fault>): Tree {
	const parts: Tree[] = [];
	let joint: 'and' | 'or' | null = null;
	for (let token = reader.next; token && token.kind !== 'close'; token = reader.next) {
		if (token.kind === 'operator' && token.name !== 'not') {
			reader.skip();
			if (parts.length === 0 || joint) faults.add('operator');
			else joint = token.name;
			continue;
		}
		const part = readPart(reader, faults);
		if (!part) continue;
		const before = parts[parts.length - 1];
		// `a or anything but b` would be nearly all of the text.
		const isEither = joint === 'or' && before !== undefined && !isNegative(before);
		if (isEither && !isNegative(part)) parts[parts.length - 1] = joinAny([before, part]);
		else {
			if (joint === 'or') faults.add('operator');
			parts.push(joint === 'and' ? setApart(part) : part);
		}
		joint = null;
	}
	if (joint) faults.add('operator');
	return joinAll(parts);
}

/** Reads a term or a group, with what negates it; `null` where there is none. */
function readPart(reader: Reader, faults: Set<Fault>): Tree | null {
	let isNot = false;
	while (reader.next?.kind === 'operator' && reader.next.name === 'not') {
		isNot = !isNot;
		reader.skip();
	}
	const token = reader.next;
	if (token === undefined || token.kind === 'operator' || token.kind === 'close') {
		faults.add('operator');
		return null;
	}
	reader.skip();
	if (token.kind === 'term') {
		const { text, quoted, minus } = token;
		const tree = { term: { text, quoted }, minus };
		return minus === isNot ? tree : { not: tree };
	}
	const group = readGroup(reader, faults);
	reader.take('close');
	if ('all' in group && group.all.length === 0) return null;
	return isNot ? negate(group) : group;
}

/** Notes that an operator parts the first term of a part from what is before. */
function setApart(tree: Tree): Tree {
	if ('term' in tree) return { ...tree, term: { ...tree.term, apart: true } };
	if (!('all' in tree)) return tree;
	return { all: tree.all.map((part, index) => (index === 0 ? setApart(part) : part)) };
}
