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
	/** Parts of the list that name no place of the plan, as they were written. */
	unknown: string[];
}

/**
 * Reads a list of places: `3.4.2,3.5.1-3.5.3,box-4`. A range holds everything of its ends' level that stands
 * between them, boxes included; it may be written either way round. A sentence stands for its node.
 *
 * @param nodes The whole plan.
 */
export function parseNodeSet(list: string, nodes: readonly SetNode[]): NodeSet {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const find = (name: string) =>
		byId.get(
			name
				.trim()
				.toLowerCase()
				.replace(/\/s\d+[a-z]?$/u, ''),
		);
	const chosen = new Set<SetNode>();
	const unknown: string[] = [];
	for (const part of list.split(/[,，、;；\s]+/u).filter((text) => text !== '')) {
		const whole = find(part);
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
	return { ids, unknown };
}

type Find = (name: string) => SetNode | undefined;

/** The nodes of a range, whose hyphen may be any in it: `box-4-box-6`; none where it names no places. */
function findRange(part: string, find: Find, nodes: readonly SetNode[]): SetNode[] {
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
