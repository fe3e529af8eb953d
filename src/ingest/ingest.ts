import { chapterOf } from '../model/places/place-id.ts';
import { contentPath } from '../model/places/node-id.ts';
import { sortProblems } from '../model/problem.ts';
import { applyEmendations } from './apply-emendations.ts';
import { buildNode } from './build-node.ts';
import { checkCharacters } from './check-characters.ts';
import { checkEmendations } from './check-emendations.ts';
import { checkSequence } from './check-sequence.ts';
import { checkToc } from './check-toc.ts';
import { decodeSeed } from './decode-seed.ts';
import { addText, type Draft, startDraft } from './draft.ts';
import { findPages } from './find-pages.ts';
import { formatNode } from './format-node.ts';
import type { IngestParsed, IngestProblem, SequenceLevel } from './ingest-code.ts';
import { parseEmendations } from './parse-emendations.ts';
import { parseOutline } from './parse-outline.ts';
import { placeFinder, type SourceText } from './source-text.ts';
import { splitFront } from './split-front.ts';

/** A file as it was read: its path for messages, and its content. */
export interface Input<Content> {
	file: string;
	content: Content;
}

/**
 * Turns a seed into the content files of the Chinese plan.
 *
 * @param seed The plan as received, its bytes.
 * @param emendations The repairs, as YAML; see src/model/schemas/emendation.ts.
 * @param tasks The chapter whose items are tasks, `null` for none; `undefined` where nobody has said: then it is the
 * first whose title has 任务 in it, if there is one.
 * @returns File texts by path below the folder of the plan, in reading order; and all problems, sorted. The
 * files are to be written only where there is no problem.
 */
export function ingest(
	seed: Input<Uint8Array>,
	emendations: Input<string>,
	tasks?: string | null,
): IngestParsed<Map<string, string>> {
	const decoded = decodeSeed(seed.file, seed.content);
	if (decoded.problems.length > 0) return { value: new Map(), problems: decoded.problems };

	const place = placeFinder(seed.file, decoded.value);
	const listed = parseEmendations(emendations.file, emendations.content);
	const emended = applyEmendations(decoded.value, listed.value);
	const parts = splitFront(emended.value.source);
	const outline = parseOutline(parts.body, place);
	const toc = checkToc(parts.toc, outline.value, place);
	const drafts = nameTasks([...readFront(parts.notice, parts.preamble), ...outline.value], tasks);
	const built = drafts.map((draft) => buildNode(draft, place));
	const nodes = built.map(({ value }) => value);
	const numbers = checkEmendations(emended.value.applied, nodes);
	const joined = emended.value.applied.filter(joinsLines).map(({ offset }) => offset);
	const pages = findPages(outline.value, toc.value, joined);

	const files = nodes.map((node, index): [string, string] => [
		`${contentPath(node.id)}.mdx`,
		formatNode(node, {
			order: index + 1,
			page: pages.get(node.id),
			numbers: numbers.value.get(node.id),
		}),
	]);
	const problems = [
		...listed.problems,
		...emended.problems,
		...checkCharacters(emended.value.source, place),
		...outline.problems,
		...checkNumbers(outline.value, place),
		...toc.problems,
		...built.flatMap((result) => result.problems),
		...numbers.problems,
	];
	return { value: new Map(files), problems: sortProblems(problems) };
}

/** Whether an emendation joins a paragraph that a page break had cut at a sentence's end. */
function joinsLines({ seed, reading }: { seed: string; reading: string }): boolean {
	return seed.includes('\n') && !reading.includes('\n');
}

/** The nodes before the first heading. The notice's heading is its line that ends in 通知. */
function readFront(notice: readonly SourceText[], preamble: readonly SourceText[]): Draft[] {
	const drafts: Draft[] = [];
	const [noticeStart] = notice;
	if (noticeStart) {
		const title = notice.find(({ text }) => text.endsWith('通知')) ?? null;
		const draft = startDraft('notice', 'notice', null, noticeStart, title);
		const lines = notice.filter((line) => line !== title);
		// The lines of a letter stand alone: salutation, signatures, date.
		draft.blocks.push(...lines.map((line) => ({ kind: 'paragraph' as const, pieces: [line] })));
		drafts.push(draft);
	}
	const [preambleStart] = preamble;
	if (preambleStart) {
		const draft = startDraft('preamble', 'preamble', null, preambleStart, null);
		for (const line of preamble) addText(draft, line);
		drafts.push(draft);
	}
	return drafts;
}

/** Items of the chapter of tasks are tasks: of the one named, or of the one so titled (重点任务, 主要任务). */
function nameTasks(drafts: readonly Draft[], named: string | null | undefined): Draft[] {
	const titled = drafts.find(
		({ kind, title }) => kind === 'chapter' && title?.text.includes('任务'),
	);
	const chapter = named === undefined ? titled?.id : named;
	return drafts.map((draft) =>
		draft.kind === 'item' && chapterOf(draft.id) === chapter ? { ...draft, kind: 'task' } : draft,
	);
}

/** Checks the numbers of each level, those of sections, items and box items within their parents. */
function checkNumbers(
	drafts: readonly Draft[],
	place: (offset: number) => IngestProblem['place'],
): IngestProblem[] {
	if (!drafts.some(({ kind }) => kind === 'chapter')) {
		const message = 'no chapter found, expected a heading such as “一、总体要求”';
		return [{ code: 'no-chapter', message, place: place(0) }];
	}
	const levels: SequenceLevel[] = ['chapter', 'section', 'item', 'box', 'box-item', 'table'];
	return levels.flatMap((level) => {
		const latest = new Map<string, Draft>();
		const groups = new Map<Draft | undefined, Draft[]>();
		for (const draft of drafts) {
			latest.set(draft.id, draft);
			if (draft.kind !== level) continue;
			// Boxes and tables count through the whole plan, wherever they stand. Any other number counts in
			// the parent itself, not its identifier, which two parents share where a number stands twice.
			const isGlobal = level === 'box' || level === 'table';
			const parent = isGlobal ? undefined : latest.get(draft.parent ?? '');
			const group = groups.get(parent);
			if (group) group.push(draft);
			else groups.set(parent, [draft]);
		}
		return [...groups.values()].flatMap((group) => checkSequence(level, group, place));
	});
}
