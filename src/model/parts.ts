import { existsSync, readdirSync } from 'node:fs';
import { readDocument, readList, readPlanWords } from './schemas/content-files.ts';
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

/** Whether the plan has a file: its path is the identifier of its node. */
function hasFile(path: RegExp): boolean {
	return (
		existsSync(folder) &&
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) =>
			path.test(file.replaceAll('\\', '/')),
		)
	);
}
