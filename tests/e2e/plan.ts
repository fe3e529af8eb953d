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

/** Whether all is tried that there is (`npm run test:e2e:all`), and not what stands for the rest of its kind. */
export const isLong = (process.env.E2E_LONG ?? '') !== '';

/** A page of each template and of each chart's embed, below `/zh/` and `/en/`. */
const ofEachTemplate = [
	'',
	'plan/',
	'plan/3/',
	'plan/3/5/',
	'plan/3/5/1/',
	'plan/1/1/6/',
	'plan/box/4/',
	'brief/',
	'places/',
	'places/kaihua/',
	'topics/',
	'topics/noise/',
	'organisations/',
	'organisations/juhua/',
	'questions/',
	'tasks/',
	'indicators/',
	'indicators/2/',
	'embed/targets/',
	'share/3.4.2/',
	'set/?ids=3.4.2,box-4&both=1',
	'embed/indicators/13/',
	'embed/plan/3/4/2/',
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

/** Further pages of the same templates, which hold more, less or something else. */
const ofTheSame = [
	'plan/notice/',
	'plan/preamble/',
	'indicators/12/',
	'share/i13/',
	'embed/plan/box/4/#item-2-s1',
];

/** Pages of every kind, below `/zh/` and `/en/`. */
const kinds = isLong ? [...ofEachTemplate, ...ofTheSame] : ofEachTemplate;

const groups = {
	zh: kinds.map((kind) => `/zh/${kind}`),
	en: kinds.map((kind) => `/en/${kind}`),
	'both or none': [
		'/',
		'/404.html',
		...kinds.filter((kind) => /^(?:plan|print)\//u.test(kind)).map((kind) => `/bi/${kind}`),
	],
};

/** Pages of every kind by their language, so that two workers share them. */
export const pathsByLanguage = Object.entries(groups);

/** Pages of every kind in every language, in both, and in none. */
export const paths = Object.values(groups).flat();
