import type { Line } from './classify-line.ts';
import { addText, type Draft, startDraft } from './draft.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import { formatPlaceId } from '../model/places/place-id.ts';

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
 * number that goes on in the box is the box's, and one that goes on in the section is the section's; one
 * that goes on in neither belongs to the one whose last number is nearer.
 */
export function parseOutline(
	lines: readonly Line[],
	place: (offset: number) => IngestProblem['place'],
): IngestParsed<Draft[]> {
	const drafts: Draft[] = [];
	const problems: IngestProblem[] = [];
	let open: Open = {};
	/** How the number of each item is written: `1.`, `1. `, `1、`. */
	const markers = new Map<Draft | undefined, string>();
	/** The largest number of an item so far, by section or box. */
	const reached = new Map<Draft | undefined, number>();
	let isStrayRow = false;

	const start = (...args: Parameters<typeof startDraft>) => {
		const draft = startDraft(...args);
		drafts.push(draft);
		return draft;
	};
	const outside = (code: IngestProblem['code'], { line }: Line, host: string) =>
		problems.push({
			code,
			message: `“${line.text.slice(0, 12)}” has no ${host} before it, expected one`,
			place: place(line.at[0] ?? 0),
		});

	const addItem = (entry: Numbered) => {
		const { box, boxItem, chapter, section, item } = open;
		const { number, line, title } = entry;
		const marker = readMarker(entry);
		const fromBox = Math.abs(number - 1 - (reached.get(box) ?? 0));
		const fromSection = Math.abs(number - 1 - (reached.get(section) ?? 0));
		// Where it goes on in both, it goes on in the one whose numbers are written in the same way.
		const isSections = markers.get(item) === marker && markers.get(boxItem) !== marker;
		const isBoxs = box && (fromBox < fromSection || (fromBox === fromSection && !isSections));
		let next: Draft;
		if (isBoxs) {
			next = start('box-item', `${box.id}.${number}`, box.id, line, null, number);
			open.boxItem = next;
		} else {
			if (!section) outside('item-outside', entry, 'section');
			const parent = section?.id ?? chapter?.id ?? '0.0';
			next = start('item', `${parent}.${number}`, parent, line, null, number);
			open = { chapter, section, item: next };
		}
		const host = isBoxs ? box : section;
		reached.set(host, Math.max(number, reached.get(host) ?? 0));
		markers.set(next, marker);
		addText(next, title);
	};

	const addNumbered = (entry: Numbered) => {
		const { number, line, title } = entry;
		const { chapter, section, item } = open;
		switch (entry.kind) {
			case 'chapter':
				open = { chapter: start('chapter', String(number), null, line, title, number) };
				break;
			case 'section': {
				if (!chapter) outside('section-outside', entry, 'chapter');
				const id = `${chapter?.id ?? '0'}.${number}`;
				open = { chapter, section: start('section', id, chapter?.id ?? null, line, title, number) };
				break;
			}
			case 'box': {
				if (!section) outside('box-outside', entry, 'section');
				const parent = section?.id ?? chapter?.id ?? null;
				const box = start(
					'box',
					formatPlaceId({ kind: 'box', numbers: [String(number)] }),
					parent,
					line,
					title,
					number,
				);
				open = { chapter, section, item, box };
				break;
			}
			case 'table': {
				const host = item ?? section ?? chapter;
				if (!host) outside('table-outside', entry, 'chapter');
				const id = formatPlaceId({ kind: 'table', numbers: [String(number)] });
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
			else if (!isStrayRow) outside('table-uncaptioned', entry, 'caption such as “表 N …”');
		} else {
			const { boxItem, box, item, section, chapter } = open;
			const host = boxItem ?? box ?? item ?? section ?? chapter;
			if (host) addText(host, entry.line);
			delete open.table;
		}
		isStrayRow = entry.kind === 'row' && !open.table;
	}
	return { value: drafts, problems };
}

/** What an item begins with, but for the figures: `.`, `. `, `、`. */
function readMarker({ line, title }: Numbered): string {
	return line.text.slice(0, line.text.length - title.text.length).replaceAll(/[\d*]/gu, '');
}
