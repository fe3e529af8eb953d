import type { Line } from './classify-line.ts';
import { addText, type Draft, startDraft } from './draft.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';

/** The drafts that are open at a point of the text, innermost last. */
interface Open {
	chapter?: Draft | undefined;
	section?: Draft | undefined;
	item?: Draft | undefined;
	box?: Draft | undefined;
	boxItem?: Draft | undefined;
	table?: Draft | undefined;
}

type Numbered = Extract<Line, { number: number }>;

/**
 * Builds the outline of a plan from its body: chapters, sections, items, boxes with their items, and
 * tables, each with its text, in reading order.
 *
 * A box ends where its last item ends. Its items count from 1, those of the section go on after it; so a
 * number that goes on in the box is the box's, and one that goes on in the section is the section's.
 */
export function parseOutline(
	lines: readonly Line[],
	place: (offset: number) => IngestProblem['place'],
): IngestParsed<Draft[]> {
	const drafts: Draft[] = [];
	const problems: IngestProblem[] = [];
	let open: Open = {};

	const start = (...args: Parameters<typeof startDraft>) => {
		const draft = startDraft(...args);
		drafts.push(draft);
		return draft;
	};
	const outside = (code: IngestProblem['code'], { line }: Line, expected: string) =>
		problems.push({
			code,
			message: `“${line.text.slice(0, 12)}” stands outside, expected ${expected} before it`,
			place: place(line.at[0] ?? 0),
		});

	const addItem = (entry: Numbered) => {
		const { box, boxItem, chapter, section, item } = open;
		const inBox = (boxItem?.number ?? 0) + 1;
		const inSection = (item?.number ?? 0) + 1;
		const { number, line, title } = entry;
		if (box && isNearer(number, inBox, inSection)) {
			const id = `${box.id}.${number}`;
			open.boxItem = start('box-item', id, box.id, line, null, number);
			addText(open.boxItem, title);
		} else {
			if (!section) outside('item-outside', entry, 'a section');
			const parent = section?.id ?? chapter?.id ?? '0.0';
			const next = start('item', `${parent}.${number}`, parent, line, null, number);
			open = { chapter, section, item: next };
			addText(next, title);
		}
	};

	const addNumbered = (entry: Numbered) => {
		const { number, line, title } = entry;
		const { chapter, section, item } = open;
		switch (entry.kind) {
			case 'chapter':
				open = { chapter: start('chapter', String(number), null, line, title, number) };
				break;
			case 'section': {
				if (!chapter) outside('section-outside', entry, 'a chapter');
				const id = `${chapter?.id ?? '0'}.${number}`;
				open = { chapter, section: start('section', id, chapter?.id ?? null, line, title, number) };
				break;
			}
			case 'box': {
				if (!section) outside('box-outside', entry, 'a section');
				const parent = section?.id ?? chapter?.id ?? null;
				const box = start('box', `box-${number}`, parent, line, title, number);
				open = { chapter, section, item, box };
				break;
			}
			case 'table': {
				const host = item ?? section ?? chapter;
				if (!host) outside('table-outside', entry, 'a chapter');
				const id = `table-${number}`;
				const table = start('table', id, host?.id ?? null, line, title, number);
				host?.blocks.push({ kind: 'table', id });
				open = { chapter, section, item, table };
				break;
			}
			case 'item':
				addItem(entry);
		}
	};

	for (const entry of lines) {
		if ('number' in entry) addNumbered(entry);
		else if (entry.kind === 'row') {
			if (open.table) open.table.rows.push(entry.line);
			else outside('table-uncaptioned', entry, 'a caption such as “表 1 …”');
		} else {
			const { boxItem, box, item, section, chapter } = open;
			const host = boxItem ?? box ?? item ?? section ?? chapter;
			if (host) addText(host, entry.line);
			delete open.table;
		}
	}
	return { value: drafts, problems };
}

/** Whether a number goes on in the box rather than in the section; in doubt, it does. */
function isNearer(number: number, inBox: number, inSection: number): boolean {
	return Math.abs(number - inBox) <= Math.abs(number - inSection);
}
