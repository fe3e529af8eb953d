import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

// The seed as these tests read it. Written without a look at src/ingest, from which it must not import:
// two readings that agree are the proof. It leans on this one plan's habits, as a test may.

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Emendation {
	id: string;
	/** A node or a sentence: `1.2`, `1.1.4/s4`. */
	node: string;
	seed: string;
	reading: string;
	kind: 'ocr' | 'markup';
}

export interface SeedNode {
	id: string;
	kind: 'preamble' | 'chapter' | 'section' | 'item' | 'task' | 'box' | 'box-item' | 'table';
	/** Of a box or a table: the section that it stands in. */
	parent: string | null;
	number: string;
	title: string;
	/** With the seed's markup. */
	sentences: string[];
}

export const seed = read('seeds/seed.txt');
export const emendations = parse(read('content/emendations.yaml')) as Emendation[];

/** Without the seed's markup (`**`, `_{2.5}`, `_x`, `^①`). */
export const withoutMarkup = (text: string) =>
	text
		.replaceAll('**', '')
		.replaceAll(/_\{([^}]*)\}/gu, '$1')
		.replaceAll(/[_^]/gu, '');

export const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');

export const lettersAndDigits = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** 1 → 一, 12 → 十二; up to 19. */
export function numeral(value: number): string {
	return (value >= 10 ? '十' : '') + ('一二三四五六七八九'[(value % 10) - 1] ?? '');
}

const lines = emendations
	.reduce((text, { seed: slip, reading }) => text.replace(slip, () => reading), seed)
	.split('\n')
	.map((line) => line.trim())
	.filter((line) => line !== '');

// In order: red head, number and notice; the plan's title; 目 录 and its entries; the body.
const contentsAt = lines.indexOf('目 录');
const entry = /^(.+?)\.{3,}\s*(\d+)$/u;
const bodyAt = lines.findLastIndex((line) => entry.test(line)) + 1;
export const noticeLines = lines.slice(0, contentsAt - 1);
export const planTitle = lines[contentsAt - 1] ?? '';

/** The table of contents: each heading with its number, and the printed page. */
export const contents = lines.slice(contentsAt + 1, bodyAt).map((line) => {
	const [, heading, page] = entry.exec(line) ?? [];
	return { heading: heading ?? line, page: Number(page) };
});

/** The cells of the tables of the body, without markup; row by row, headings included. */
export const cells = lines
	.slice(bodyAt)
	.filter((line) => line.includes('\t'))
	.flatMap((row) => row.split('\t'))
	.map(withoutMarkup);

const isCaption = (line: string) => /^表 ?\d+ /u.test(line);
const isNote = (line: string) => /^(?:注：)?[①-⑳]/u.test(line);

/**
 * The body's lines, without the rows of its tables. The seed has text, caption, rows, notes; the data
 * have node by node: the item, of which the notes are sentences, then the table. So the notes below a
 * table are put before its caption. Nothing else moves.
 */
export const bodyLines = readBodyLines();

function readBodyLines(): string[] {
	const body = lines.slice(bodyAt).filter((line) => !line.includes('\t'));
	let captionAt = -1;
	for (const [at, line] of body.entries()) {
		if (isCaption(line)) captionAt = at;
		else if (isNote(line) && captionAt >= 0) {
			body.splice(at, 1);
			body.splice(captionAt, 0, line);
			captionAt += 1;
		} else captionAt = -1;
	}
	return body;
}

/** A paragraph's sentences, with the seed's markup: they end at 。！？； outside quotation marks and brackets. */
function splitSentences(paragraph: string): string[] {
	const sentences: string[] = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < paragraph.length; at++) {
		const character = paragraph.charAt(at);
		if ('“‘（(《〔'.includes(character)) depth++;
		if ('”’）)》〕'.includes(character)) depth--;
		if (depth !== 0 || !'。！？；'.includes(character)) continue;
		// A bold run that is still open and closes here closes within the sentence.
		const isBoldOpen = paragraph.slice(start, at).split('**').length % 2 === 0;
		if (isBoldOpen && paragraph.startsWith('**', at + 1)) at += 2;
		sentences.push(paragraph.slice(start, at + 1));
		start = at + 1;
	}
	return start < paragraph.length ? [...sentences, paragraph.slice(start)] : sentences;
}

/** The runs of a sentence that are bold, without markup. */
export function findBoldRuns(sentence: string): string[] {
	return Array.from(sentence.matchAll(/\*\*(.+?)\*\*/gu), ([run]) => withoutMarkup(run));
}

/** A sentence all of whose letters are bold, whether or not the marks enclose its dash and full stop. */
export function isRunIn(sentence: string): boolean {
	const bold = findBoldRuns(sentence).join('');
	return bold !== '' && lettersAndDigits(bold) === lettersAndDigits(withoutMarkup(sentence));
}

/** The nodes of the body in reading order, the notice left out. */
export const seedNodes = readNodes();

function readNodes(): SeedNode[] {
	const preamble = {
		kind: 'preamble',
		parent: null,
		number: '',
		title: '',
		sentences: [],
	} as const;
	let node: SeedNode = { ...preamble, id: 'preamble', sentences: [] };
	const nodes = [node];
	let paragraph = '';
	let chapter = 0;
	let section = 0;
	let item = 0;
	let box = 0;
	/** The last item of the box that is open; null outside of boxes. */
	let boxItem: number | null = null;

	function open(opened: Omit<SeedNode, 'sentences'>): void {
		node = { ...opened, sentences: [] };
		nodes.push(node);
	}
	/** Items: the first sentence without its full stop is the title, the rest begins the text. */
	function openItem(opened: Omit<SeedNode, 'title' | 'sentences'>, text: string): void {
		const [title = '', ...rest] = splitSentences(text);
		open({ ...opened, title: title.replace(/。$/u, '') });
		paragraph = rest.join('');
	}
	/** A paragraph is cut by a page break unless it ends as paragraphs end. */
	function closeParagraph(): boolean {
		if (paragraph !== '' && !/[。！？；：](?:\*\*)?$/u.test(paragraph)) return false;
		node.sentences.push(...splitSentences(paragraph));
		paragraph = '';
		return true;
	}

	for (const line of bodyLines) {
		if (!closeParagraph()) {
			paragraph += line;
			continue;
		}
		const [, numbered, itemText = ''] = /^(\d+)\. ?(.+)$/u.exec(line) ?? [];
		const number = numbered === undefined ? '' : `${numbered}.`;
		const sectionId = `${chapter}.${section}`;
		if (line.startsWith(`${numeral(chapter + 1)}、`)) {
			chapter += 1;
			section = 0;
			boxItem = null;
			const mark = `${numeral(chapter)}、`;
			const title = line.slice(mark.length);
			open({ id: `${chapter}`, kind: 'chapter', parent: null, number: mark, title });
		} else if (line.startsWith(`（${numeral(section + 1)}）`)) {
			section += 1;
			item = 0;
			boxItem = null;
			const mark = `（${numeral(section)}）`;
			const title = line.slice(mark.length);
			const id = `${chapter}.${section}`;
			open({ id, kind: 'section', parent: `${chapter}`, number: mark, title });
		} else if (line.startsWith(`专栏 ${box + 1} `) || line.startsWith(`专栏${box + 1} `)) {
			box += 1;
			boxItem = 0;
			const title = line.replace(/^专栏 ?\d+ /u, '');
			open({ id: `box-${box}`, kind: 'box', parent: sectionId, number: `专栏 ${box}`, title });
		} else if (isCaption(line)) {
			const [, table = '', title = ''] = /^表 ?(\d+) (.+)$/u.exec(line) ?? [];
			open({
				id: `table-${table}`,
				kind: 'table',
				parent: sectionId,
				number: `表 ${table}`,
				title,
			});
		} else if (boxItem !== null && numbered === `${boxItem + 1}`) {
			boxItem += 1;
			const id = `box-${box}.${boxItem}`;
			openItem({ id, kind: 'box-item', parent: `box-${box}`, number }, itemText);
		} else if (numbered === `${item + 1}`) {
			item += 1;
			boxItem = null;
			const kind = chapter === 3 ? 'task' : 'item';
			openItem({ id: `${sectionId}.${item}`, kind, parent: sectionId, number }, itemText);
		} else {
			paragraph = line;
		}
	}
	closeParagraph();
	return nodes;
}
