import { isCollection, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Path } from '../data/row.ts';

/** A claim in a YAML file, and what it has been held against. */
export interface SeenMark {
	/** From the top of the file. */
	path: Path;
	/** Fingerprint of its sentences. */
	seen: string;
}

/** Writes into a YAML file what claims have been held against, and touches nothing else of it. */
export function markSeen(source: string, marks: readonly SeenMark[]): string {
	const document = parseDocument(source);
	const edits = marks.flatMap(({ path, seen }) => {
		const claim: unknown = document.getIn(path, true);
		return isMap(claim) ? findEdit(source, claim.items, claim.flow === true, seen) : [];
	});
	return edits
		.sort((a, b) => b.start - a.start)
		.reduce(
			(text, { start, end, words }) => text.slice(0, start) + words + text.slice(end),
			source,
		);
}

interface Edit {
	start: number;
	end: number;
	words: string;
}

function findEdit(
	source: string,
	items: readonly unknown[],
	isFlow: boolean,
	seen: string,
): Edit[] {
	const pairs = items.filter(isPair);
	const quoted = `'${seen}'`;
	const own = pairs.find(({ key }) => isScalar(key) && key.value === 'seen')?.value;
	if (isNode(own) && own.range) return [{ start: own.range[0], end: own.range[1], words: quoted }];
	const last = pairs.at(-1);
	const value = isNode(last?.value) ? last.value : undefined;
	if (!last || !value?.range || !isNode(last.key) || !last.key.range) return [];
	const end = endOf(value);
	if (isFlow) return [{ start: end, end, words: `, seen: ${quoted}` }];
	const lineEnd = source.indexOf('\n', end);
	const at = lineEnd === -1 ? source.length : lineEnd;
	const lineStart = source.lastIndexOf('\n', last.key.range[0] - 1) + 1;
	// The first key of an entry stands behind its dash.
	const indent = ' '.repeat(last.key.range[0] - lineStart);
	return [{ start: at, end: at, words: `\n${indent}seen: ${quoted}` }];
}

/** Where the last word of a value ends; that of a list in lines would be the start of the next. */
function endOf(value: unknown): number {
	const last = isCollection(value) && value.flow !== true ? value.items.at(-1) : undefined;
	if (last !== undefined) return endOf(isPair(last) ? last.value : last);
	return (isNode(value) ? value.range?.[1] : undefined) ?? 0;
}
