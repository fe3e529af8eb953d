import { plainText } from '../text/inline.ts';
import type { PlanNode, Sentence } from '../text/node.ts';
import type { Note } from '../schemas/note.ts';
import { tableOfRow } from '../places/plan-tables.ts';
import { sentenceNumber } from '../places/place-id.ts';
import { getDocument } from './document.ts';
import { getPlan } from './plan.ts';
import { getEmendations, getNotes } from './tables.ts';

/** What the editors have to say about a place on a page. */
export interface PageNote {
	id: string;
	kind: Note['kind'] | 'emendation';
	about?: Note['about'];
	text: Note['text'];
	/** Words of the plan that it is about. */
	quotes: readonly string[];
	/** Identifiers of the sentences, nodes and tables of the page that it is about, in reading order. */
	places: readonly string[];
	/** Its mark in the text, if it stands in the list at the end of the page. */
	label?: string;
}

/** The notes on a sentence or table. */
interface PlaceNotes {
	/** Notes that stand beside this place, which is their first on the page. */
	here: PageNote[];
	/** Notes that stand elsewhere on the page: beside their first place, or in the list at its end. */
	elsewhere: PageNote[];
}

/** The notes of one page. */
export interface PageNotes {
	/** @param id Identifier of a sentence or node. */
	of: (id: string) => PlaceNotes;
	/** Notes in the list at the end of the page, in reading order of their places. */
	listed: PageNote[];
}

const pages = new Map<string | null, Promise<PageNotes>>();

/**
 * The editors' notes on what stands on a page.
 *
 * @param page Identifier of the node whose page it is; `null` for the whole plan, where all notes but repairs
 * stand at the end, as on paper.
 */
export function getPageNotes(page: string | null): Promise<PageNotes> {
	const found = pages.get(page) ?? readPageNotes(page);
	pages.set(page, found);
	return found;
}

async function readPageNotes(page: string | null): Promise<PageNotes> {
	const plan = await getPlan();
	const shown = page === null ? plan.nodes : plan.shownOn(plan.node(page));
	const order = new Map(
		shown
			.flatMap((node) => [node.id, ...node.sentences.map(({ id }) => id)])
			.map((id, at) => [id, at]),
	);
	const position = (place: string | undefined) => order.get(place ?? '') ?? Infinity;
	const onPage = (await readNotes())
		.map((note) => ({
			...note,
			places: [...new Set(note.places)]
				.filter((place) => order.has(place))
				.sort((a, b) => position(a) - position(b)),
		}))
		.filter(({ places }) => places.length > 0)
		.sort((a, b) => position(a.places[0]) - position(b.places[0]));
	const isListed = (note: PageNote) =>
		page === null ? note.kind !== 'emendation' : !standsBeside(note);
	const toLabel = page === null ? (index: number) => String(index + 1) : toLetter;
	const listed = onPage.filter(isListed).map((note, index) => ({ ...note, label: toLabel(index) }));
	const beside = onPage.filter((note) => !isListed(note));
	return {
		of: (id) => ({
			here: beside.filter(({ places }) => places[0] === id),
			elsewhere: [
				...beside.filter(({ places }) => places.indexOf(id) > 0),
				...listed.filter(({ places }) => places.includes(id)),
			],
		}),
		listed,
	};
}

/** How many notes there are on the text of a node: its own, and that of a box's items. */
export async function countNotes(node: PlanNode): Promise<number> {
	const { children } = await getPlan();
	const shown = new Set(
		[
			node,
			...children(node.id).filter(({ kind }) => kind === 'box-item' || kind === 'table'),
		].flatMap(({ id, sentences }) => [id, ...sentences.map((sentence) => sentence.id)]),
	);
	return (await readNotes()).filter(({ places }) => places.some((place) => shown.has(place)))
		.length;
}

/** Notes, and the repaired slips of the copy, each with its places. */
async function readNotes(): Promise<PageNote[]> {
	// Rows of tables stand on the pages of their tables.
	const { tables } = await getDocument();
	const repairs = (await getEmendations()).filter(({ kind }) => kind === 'ocr');
	return [
		...repairs.map(({ id, node, reason }) => ({
			id,
			kind: 'emendation' as const,
			text: reason,
			quotes: [],
			places: [node],
		})),
		...(await getNotes()).map(({ id, kind, about, text, quotes, nodes }) => ({
			id,
			kind,
			about,
			text,
			quotes,
			places: nodes.map((place) => tableOfRow(place, tables) ?? place),
		})),
	];
}

/**
 * What looks miswritten, and where the plan disagrees with itself, is told beside the sentence. What is merely
 * open to more than one reading would fill the margin: it is marked, and told in the list.
 */
function standsBeside({ kind, places }: PageNote): boolean {
	return kind !== 'unclear' && sentenceNumber(places[0] ?? '') !== undefined;
}

/** a, b … z, then aa, ab … */
function toLetter(index: number): string {
	const letter = String.fromCharCode(97 + (index % 26));
	return index < 26 ? letter : toLetter(Math.floor(index / 26) - 1) + letter;
}

/** Words of a Chinese sentence that look miswritten, each with its note. */
export function findSic({ zh }: Sentence, { here, elsewhere }: PlaceNotes) {
	const text = plainText(zh);
	return [...here, ...elsewhere]
		.filter(({ kind }) => kind === 'sic')
		.flatMap((note) =>
			note.quotes.flatMap((quote) => {
				const start = text.indexOf(quote);
				// A whole clause underlined would point at nothing.
				return start === -1 || quote.length > longestSic
					? []
					: [{ note, start, end: start + quote.length }];
			}),
		);
}

const longestSic = 12;
