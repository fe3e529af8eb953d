import { readFileSync } from 'node:fs';

// The plan as the site publishes it: dist/data/plan.json.

export interface Words {
	zh: string;
	en: string | null;
}

export interface PlanNode {
	id: string;
	kind: string;
	parent: string | null;
	order: number;
	number: Words | null;
	title: Words;
	url: { zh: string; en: string };
	page: number | null;
	sentences: (Words & { id: string; status: string; runIn?: boolean })[];
}

interface Plan {
	document: {
		title: Words;
		number: string;
		issued: string;
		issuers: Words[];
		jurisdiction: Words;
		source: { file: string; sha256: string };
	};
	nodes: PlanNode[];
}

/** The root of the repository. */
export const root = new URL('../../', import.meta.url);
export const readJson = (path: string): unknown =>
	JSON.parse(readFileSync(new URL(path, root), 'utf8'));
export const plan = readJson('dist/data/plan.json') as Plan;
export const [notice, ...body] = plan.nodes;

/** Sentences in reading order. */
export const sentencesOf = (nodes: PlanNode[]) => nodes.flatMap(({ sentences }) => sentences);
