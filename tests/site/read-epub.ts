import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { dist } from './dist.ts';

// An e-book as a reader that knows nothing of how it was made finds it.

/** An element with its children, or a text, as fast-xml-parser gives them in order. */
interface Node {
	[name: string]: unknown;
	':@'?: Record<string, string>;
	'#text'?: string;
}

/** What stands under an identifier, without marks of notes. */
interface Place {
	text: string;
	/** The texts of its parts that name a language, by language. */
	inLanguage: Record<string, string>;
}

interface EpubFile {
	/** Paths of its pages, in the order of reading. */
	pages: string[];
	places: Map<string, Place>;
	headings: { level: string; text: string }[];
	/** The file of its cover. */
	cover: Buffer;
	/** Texts and languages of its title, creators and so on, by name. */
	package: string;
}

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	trimValues: false,
	parseTagValue: false,
	processEntities: true,
	htmlEntities: true,
});

const attributesOf = (node: Node) => node[':@'] ?? {};
const nameOf = (node: Node) => Object.keys(node).find((key) => key !== ':@') ?? '';
const childrenOf = (node: Node) => {
	const children = node[nameOf(node)];
	return Array.isArray(children) ? (children as Node[]) : [];
};
const isMark = (node: Node) => attributesOf(node).class === 'mark';
const textOf = (node: Node): string =>
	isMark(node) ? '' : (node['#text'] ?? childrenOf(node).map(textOf).join(''));

/** Reads `/data/plan-zh.epub` and its like. */
export function readEpub(mode: string): EpubFile {
	const files = unzipSync(readFileSync(new URL(`data/plan-${mode}.epub`, dist)));
	const read = (path: string) => strFromU8(files[`EPUB/${path}`] ?? new Uint8Array());
	const packageFile = read('package.opf');
	const hrefs = new Map(
		Array.from(
			packageFile.matchAll(/<item id="([^"]*)" href="([^"]*)"/gu),
			([, id = '', href = '']) => [id, href],
		),
	);
	const pages = Array.from(
		packageFile.matchAll(/<itemref idref="([^"]*)"/gu),
		([, id = '']) => hrefs.get(id) ?? '',
	);
	const places = new Map<string, Place>();
	const headings: EpubFile['headings'] = [];
	const visit = (node: Node) => {
		const { id } = attributesOf(node);
		if (id !== undefined) {
			const inLanguage = Object.fromEntries(
				childrenOf(node)
					.filter((child) => attributesOf(child).lang !== undefined)
					.map((child) => [attributesOf(child).lang, textOf(child)]),
			) as Place['inLanguage'];
			places.set(id, { text: textOf(node), inLanguage });
		}
		if (/^h[1-6]$/u.test(nameOf(node))) headings.push({ level: nameOf(node), text: textOf(node) });
		childrenOf(node).forEach(visit);
	};
	for (const page of pages) (parser.parse(read(page)) as Node[]).forEach(visit);
	return {
		pages,
		places,
		headings,
		package: packageFile,
		cover: Buffer.from(files['EPUB/cover.png'] ?? []),
	};
}
