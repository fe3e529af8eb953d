import { nodeOf, sentenceNumber } from './place-id.ts';
import { type PlanTables, tableOfRow } from './plan-tables.ts';

/** What is needed of a node to know its place. */
export interface SetNode {
	id: string;
	parent: string | null;
	/** Position in reading order. */
	order: number;
}

/** A set of places: the nodes whose text is to be shown, in reading order, and what could not be read. */
export interface NodeSet {
	/** Topmost nodes only: what is part of one of them is shown with it. */
	ids: string[];
	/** Sentences that the list names; each is shown in its node. */
	sentences: string[];
	/** Parts of the list that name no place of the plan, as they were written. */
	unknown: string[];
}

/**
 * Reads a list of places: `2.1.3,2.2.1-2.2.3,box-2`. A range holds everything of its ends' level that stands
 * between them, boxes included; it may be written either way round. A sentence stands for its node.
 *
 * @param plan The whole plan, and its tables by what they hold.
 * @param read Identifier that another way of writing a place stands for: `2.1.3` for `二（一）3`.
 */
export function parseNodeSet(
	list: string,
	{ nodes, tables }: { nodes: readonly SetNode[]; tables: PlanTables },
	read: (name: string) => string | undefined = () => undefined,
): NodeSet {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const place = (id: string) => tableOfRow(id, tables) ?? id;
	const toId = (name: string) => {
		const id = name.trim().toLowerCase();
		return byId.has(withoutSentence(id)) ? id : place(read(id) ?? id);
	};
	const find = (name: string) =>
		name.length > longestPart ? undefined : byId.get(withoutSentence(toId(name)));
	const chosen = new Set<SetNode>();
	const sentences: string[] = [];
	const unknown: string[] = [];
	for (const part of splitList(list)) {
		const whole = find(part);
		if (whole && sentenceNumber(toId(part)) !== undefined) sentences.push(toId(part));
		const range = whole ? [whole] : findRange(part, find, nodes);
		for (const node of range) chosen.add(node);
		if (range.length === 0) unknown.push(part);
	}
	const isInside = ({ parent }: SetNode): boolean => {
		const above = parent === null ? undefined : byId.get(parent);
		return above !== undefined && (chosen.has(above) || isInside(above));
	};
	const ids = [...chosen]
		.filter((node) => !isInside(node))
		.sort((a, b) => a.order - b.order)
		.map(({ id }) => id);
	return { ids, sentences, unknown };
}

function withoutSentence(id: string): string {
	return sentenceNumber(id) === undefined ? id : nodeOf(id);
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

type Find = (name: string) => SetNode | undefined;

/** The nodes of a range, whose hyphen may be any in it: `box-2-box-4`; none where it names no places. */
function findRange(part: string, find: Find, nodes: readonly SetNode[]): SetNode[] {
	if (part.length > longestPart) return [];
	for (const { index } of part.matchAll(/[-–—~]/gu)) {
		const [first, last] = [find(part.slice(0, index)), find(part.slice(index + 1))];
		if (first && last)
			return first.order <= last.order ? between(first, last, nodes) : between(last, first, nodes);
	}
	return [];
}

/** The nodes from one to another in reading order, without those that go on after the last. */
function between(first: SetNode, last: SetNode, nodes: readonly SetNode[]): SetNode[] {
	const above = new Set<string | null>();
	for (let node: SetNode | undefined = last; node;) {
		const { parent }: SetNode = node;
		above.add(parent);
		node = nodes.find(({ id }) => id === parent);
	}
	return nodes.filter(
		({ id, order }) => order >= first.order && order <= last.order && !above.has(id),
	);
}
