import { existsSync, readdirSync } from 'node:fs';
import { readDocument, readList, readPlanWords } from './schemas/content-files.ts';
import type { PlanWords } from './schemas/plan-words.ts';
import { siteLocales } from './site-locales.ts';

/**
 * What a plan may have and may lack, each with what has to be there. Whatever shows one of them asks here and nowhere
 * else whether it is there: pages, menus, charts, downloads, sentences.
 */
const questions = {
	/** A chapter whose items are tasks. */
	tasks: () => {
		const { tasks } = readDocument();
		return tasks !== undefined && hasFile(new RegExp(String.raw`^${tasks}/\d+/\d+\.mdx$`, 'u'));
	},
	/** Boxes (专栏). */
	boxes: () => hasFile(/^box-\d+\.mdx$/u),
	/** Printed tables. */
	tables: () => hasFile(/^table-\d+\.mdx$/u),
	/** The indicators that the plan sets, as data. */
	indicators: () => readList('indicators').length > 0,
	/** What the previous plan reached, as data. */
	results: () => readList('achievements').length > 0,
	/** Values from which the previous plan set out, in its table. */
	baselines: () => readList('achievements').some(({ baseline }) => baseline !== undefined),
	/** Whether its targets were reached, in words of its table. */
	statuses: () => readList('achievements').some(({ status }) => status !== undefined),
	/** Quantities and dated promises of the text. */
	targets: () => readList('targets').length > 0,
	/** Promises with a date. */
	deadlines: () => readList('targets').some(({ deadline }) => deadline !== null),
	/** Repaired slips of the copy that was read. */
	emendations: () => readList('emendations').length > 0,
	/** Notes on what stays as printed. */
	notes: () => readList('notes').length > 0,
	/** What the editors say of how the text was prepared. */
	prepared: () => readPlanWords().prepared !== undefined,
	/** A translation, of all or part of the text. */
	translation: () => siteLocales.length > 1,
	/** Terms with their English, which need a translation to be shown. */
	glossary: () => siteLocales.length > 1 && readList('glossary').length > 0,
} as const satisfies Record<string, () => boolean>;

export type Part = keyof typeof questions;

export const parts = Object.keys(questions) as Part[];

const answers = new Map<Part, boolean>();

/** Whether this plan has a part; asked once. The parts are said by the files of content/. */
export function has(part: Part): boolean {
	const answer = answers.get(part) ?? questions[part]();
	answers.set(part, answer);
	return answer;
}

/** Whether something is shown that needs one of some parts; what needs none always is. */
export function hasAny(needs: readonly Part[] | undefined): boolean {
	return needs === undefined || needs.some(has);
}

const folder = 'content/plan/zh';

let files: readonly string[] | undefined;

/** The files of the plan below their folder, in order; the path of each is the identifier of its node. */
function planFiles(): readonly string[] {
	const inOrder = new Intl.Collator('en', { numeric: true });
	files ??= existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: 'utf8' })
				.map((file) => file.replaceAll('\\', '/'))
				.sort((a, b) => inOrder.compare(a, b))
		: [];
	return files;
}

/** Whether the plan has a file. */
function hasFile(path: RegExp): boolean {
	return planFiles().some((file) => path.test(file));
}

/**
 * Places that show how one writes them, where `content/words.yaml` names none: the first two items that follow each
 * other, of the chapter of tasks where there is one. Undefined for a plan without such items.
 */
export function findExamples(): PlanWords['examples'] {
	const items = planFiles().flatMap((file) => /^(\d+\/\d+)\/(\d+)\.mdx$/u.exec(file)?.[1] ?? []);
	const isPair = (section: string, index: number) => items[index + 1] === section;
	const { tasks } = readDocument();
	const pairs = items.filter(isPair);
	const section = pairs.find((own) => own.startsWith(`${tasks ?? ''}/`)) ?? pairs[0];
	if (section === undefined) return undefined;
	const [first, second] = [1, 2].map((item) => `${section.replace('/', '.')}.${item}`);
	const box = planFiles().find((file) => /^box-\d+\/1\.mdx$/u.test(file));
	return {
		sentence: `${first ?? ''}/s1`,
		range: `${first ?? ''}-${second ?? ''}`,
		queries: {},
		...(box !== undefined && { boxItem: box.replace('/', '.').replace('.mdx', '') }),
	};
}
