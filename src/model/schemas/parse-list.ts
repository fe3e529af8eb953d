import {
	type Document,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
} from 'yaml';
import { cleanSource } from '../text/clean-source.ts';
import type { Place } from '../place.ts';
import type { Parsed, Problem } from '../problem.ts';

type Path = readonly PropertyKey[];

/** An entry of a list as the file has it, not yet held against a schema. */
export interface ListItem {
	value: unknown;
	/** Place of the value at a path; of the innermost value above it where there is none. */
	placeOf: (path: Path) => Place;
	/** Place of the last key of a path, of its value where the key has none. */
	placeOfKey: (path: Path) => Place;
}

/** A YAML file as it was read. */
interface YamlFile<Code extends string> {
	/** The file as a whole; `undefined` where it holds nothing, or has faults. */
	root: ListItem | undefined;
	/** Its entries; `undefined` where it is no list. */
	items: ListItem[] | undefined;
	problems: Problem<Code>[];
}

/** What each file held when it was last parsed: checks, both languages and pages ask for the same ones. */
const parsed = new Map<string, { source: string; document: Document.Parsed; lines: LineCounter }>();

function readOnce(file: string, source: string) {
	const known = parsed.get(file);
	if (known?.source === source) return known;
	const lines = new LineCounter();
	const document = parseDocument(cleanSource(source), { lineCounter: lines, prettyErrors: false });
	const read = { source, document, lines };
	parsed.set(file, read);
	return read;
}

/**
 * Reads a YAML file, with the place of everything in it.
 *
 * @param code Of every problem that is found.
 */
export function parseYaml<Code extends string>(
	file: string,
	source: string,
	code: Code,
): YamlFile<Code> {
	const { document, lines } = readOnce(file, source);
	const problems: Problem<Code>[] = [];
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const report = (message: string, offset: number) =>
		problems.push({ code, message, place: placeAt(offset) });

	for (const { message, pos } of document.errors) report(message, pos[0]);
	visit(document, {
		Alias: (_, alias) => {
			report(`“*${alias.source}” is an alias, expected the value itself`, startOf(alias));
		},
	});
	const { contents } = document;
	const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
	if (problems.length > 0 || isEmpty) return { root: undefined, items: undefined, problems };
	const toItem = (node: unknown): ListItem => ({
		value: isNode(node) ? node.toJS(document) : node,
		placeOf: (path) => placeAt(startOf(findNode(node, path))),
		placeOfKey: (path) => placeAt(startOf(findKey(node, path))),
	});
	return {
		root: toItem(contents),
		items: isSeq(contents) ? contents.items.map(toItem) : undefined,
		problems,
	};
}

/**
 * Reads a YAML file that is a list. An empty file is an empty list.
 *
 * @param code Of every problem that is found.
 * @param plural What the entries are, for messages: `emendations`.
 * @returns No items where there are problems.
 */
export function parseList<Code extends string>(
	file: string,
	source: string,
	code: Code,
	plural: string,
): Parsed<ListItem[], Code> {
	const { root, items, problems } = parseYaml(file, source, code);
	if (root && !items) {
		const message = `the file is no list, expected a list of ${plural}`;
		problems.push({ code, message, place: root.placeOf([]) });
	}
	return { value: items ?? [], problems };
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** The innermost value of an entry that a path leads to. */
function findNode(item: unknown, path: Path): unknown {
	for (let length = path.length; length > 0 && isMap(item); length -= 1) {
		const node = item.getIn(path.slice(0, length), true);
		if (isNode(node)) return node;
	}
	return item;
}

function findKey(item: unknown, path: Path): unknown {
	const parent = findNode(item, path.slice(0, -1));
	const pairs = isMap(parent) ? parent.items : [];
	const pair = pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1));
	return pair?.key ?? findNode(item, path);
}
