import { nodeOf, rowOf, sentenceNumber } from './place-id.ts';
import { type PlanTables, tableOfRow } from './plan-tables.ts';

/** What is needed of a node to know its place. */
interface SetNode {
	id: string;
	parent: string | null;
}

/** What a list of places is read against. */
export interface SetPlan {
	/** The whole plan, in reading order. */
	nodes: readonly SetNode[];
	/** Identifiers of all sentences, by that of their node, in reading order. */
	sentences: ReadonlyMap<string, readonly string[]>;
	/** Identifiers of all rows of tables, in their order: `a-2b`, `i8`. */
	rows: readonly string[];
	tables: PlanTables;
}

/** A place of a list. */
export interface SetEntry {
	kind: 'node' | 'sentence' | 'row';
	/** `2.1.3`, `2.1.3/s7`, `i8` */
	id: string;
}

/** A set of places, and what could not be read. */
export interface NodeSet {
	/** Each place once, in the order of the list; those of a range in reading order. */
	entries: SetEntry[];
	/** Identifiers of entries that are part of another one, and are shown with it: of 2.1.3 beside 2.1. */
	within: string[];
	/** Parts of the list that name no place of the plan, as they were written. */
	unknown: string[];
}

/** An entry with the node that it is or stands in. */
type Found = SetEntry & { node: SetNode };

type Find = (name: string) => Found | undefined;

/**
 * Reads a list of places: `2.1.3,2.2.1-2.2.3,box-2,2.1.3/s7,i8`. A range of nodes holds everything of its ends' level
 * that stands between them, boxes included; one of sentences of a node, or of rows of a table, those between. It may be
 * written either way round.
 *
 * @param read Identifier that another way of writing a place stands for: `2.1.3` for `二（一）3`.
 */
export function parseNodeSet(
	list: string,
	plan: SetPlan,
	read: (name: string) => string | undefined = () => undefined,
): NodeSet {
	const byId = new Map(plan.nodes.map((node) => [node.id, node]));
	const toPlace = (id: string): Found | undefined => {
		const row = rowOf(id);
		const kind = row !== undefined ? 'row' : sentenceNumber(id) !== undefined ? 'sentence' : 'node';
		const node = byId.get(row === undefined ? nodeOf(id) : (tableOfRow(row, plan.tables) ?? ''));
		if (!node) return undefined;
		if (row !== undefined) return plan.rows.includes(row) ? { kind, id: row, node } : undefined;
		const isThere =
			kind === 'node' ? node.id === id : plan.sentences.get(node.id)?.includes(id) === true;
		return isThere ? { kind, id, node } : undefined;
	};
	const find: Find = (name) => {
		if (name.length > longestPart) return undefined;
		const id = name.trim().toLowerCase();
		return toPlace(id) ?? toPlace(read(id) ?? '');
	};
	const chosen = new Map<string, Found>();
	const unknown: string[] = [];
	for (const part of splitList(list)) {
		const whole = find(part);
		const range = whole ? [whole] : findRange(part, find, plan, toPlace);
		for (const place of range) chosen.set(place.id, chosen.get(place.id) ?? place);
		if (range.length === 0) unknown.push(part);
	}
	const isShownWith = (id: string | null): boolean => {
		const node = byId.get(id ?? '');
		return node !== undefined && (chosen.has(node.id) || isShownWith(node.parent));
	};
	const found = [...chosen.values()];
	return {
		entries: found.map(({ kind, id }) => ({ kind, id })),
		within: found
			.filter(({ kind, node }) => isShownWith(kind === 'node' ? node.parent : node.id))
			.map(({ id }) => id),
		unknown,
	};
}

/** The places of a list; what stands in one label, such as `专栏 2，第 2 句`, is no separate place. */
function splitList(list: string): string[] {
	// Runs of spaces first: the patterns after it would try a long one from each of its spaces.
	return list
		.replace(/\s+/gu, ' ')
		.replace(/[,，]? ?(?:第 ?(\d+[a-z]?) ?句|\bsentence (\d+[a-z]?))/giu, '/s$1$2')
		.replace(/(专栏|表|\bbox|\btable) (?=\d)/giu, '$1')
		.replace(/ ?([-–—~]) ?/gu, '$1')
		.split(/[,，、;；\s]+/u)
		.filter((part) => part !== '');
}

/** Characters; longer than any two names of places. */
const longestPart = 100;

/** The places of a range, whose hyphen may be any in it: `box-2-box-4`; none where it names no places. */
function findRange(
	part: string,
	find: Find,
	{ nodes, sentences, rows }: SetPlan,
	toPlace: Find,
): Found[] {
	if (part.length > longestPart) return [];
	for (const { index } of part.matchAll(/[-–—~]/gu)) {
		const [first, last] = [find(part.slice(0, index)), find(part.slice(index + 1))];
		if (!first || !last) continue;
		const isWithinOne = first.kind === last.kind && first.node === last.node;
		// Sentences of several nodes stand for those.
		const order =
			isWithinOne && first.kind === 'sentence'
				? (sentences.get(first.node.id) ?? [])
				: isWithinOne && first.kind === 'row'
					? rows
					: [];
		const ends = [order.indexOf(first.id), order.indexOf(last.id)].sort((a, b) => a - b);
		const [from = 0, to = 0] = ends;
		if (order.length > 0) return order.slice(from, to + 1).flatMap((id) => toPlace(id) ?? []);
		return between(first.node, last.node, nodes).map((node) => ({
			kind: 'node' as const,
			id: node.id,
			node,
		}));
	}
	return [];
}

/** The nodes between two in reading order, themselves included, without those that go on after the later one. */
function between(one: SetNode, other: SetNode, nodes: readonly SetNode[]): SetNode[] {
	const [from = 0, to = 0] = [nodes.indexOf(one), nodes.indexOf(other)].sort((a, b) => a - b);
	const above = new Set<string | null>();
	for (let node = nodes[to]; node;) {
		const { parent }: SetNode = node;
		above.add(parent);
		node = nodes.find(({ id }) => id === parent);
	}
	return nodes.slice(from, to + 1).filter(({ id }) => !above.has(id));
}
