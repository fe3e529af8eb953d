import { readFileSync } from 'node:fs';

interface PlanNode {
	id: string;
	kind: string;
	title: { zh: string; en: string | null };
	url: { zh: string; en: string };
	sentences: { id: string; zh: string; en: string | null }[];
}

/** The plan as the built site publishes it. */
export const plan = JSON.parse(readFileSync('dist/data/plan.json', 'utf8')) as {
	nodes: PlanNode[];
};

/** The words of a sentence. */
export function sentenceText(id: string): string {
	const found = plan.nodes.flatMap(({ sentences }) => sentences).find((entry) => entry.id === id);
	if (!found) throw new Error(`no sentence ${id}`);
	return found.zh;
}

/** One page of each kind, below `/zh/` and `/en/`. */
export const kinds = [
	'',
	'plan/',
	'plan/notice/',
	'plan/preamble/',
	'plan/3/',
	'plan/3/5/',
	'plan/3/5/1/',
	'plan/1/1/6/',
	'plan/box/4/',
	'tasks/',
	'indicators/',
	'indicators/2/',
	'indicators/12/',
	'embed/targets/',
	'share/3.4.2/',
	'share/i13/',
	'set/?ids=3.4.2,box-4&both=1',
	'embed/indicators/13/',
	'embed/plan/3/4/2/',
	'embed/plan/box/4/#item-2-s1',
	'targets/',
	'results/',
	'search/?q=%E6%97%A0%E5%BA%9F%E5%9F%8E%E5%B8%82',
	'notes/',
	'glossary/',
	'glossary/zero-waste-city/',
	'checks/',
	'data/',
	'about/',
	'print/',
];

/** One page of each kind in every language, in both, and in none. */
export const paths = [
	'/',
	'/404.html',
	...kinds.flatMap((kind) => [`/zh/${kind}`, `/en/${kind}`]),
	...kinds.filter((kind) => /^(?:plan|print)\//u.test(kind)).map((kind) => `/bi/${kind}`),
];
