import { nodeAnchor, sentenceAnchor } from '../../model/places/address.ts';
import { type Book, toBookParts } from '../books/book.ts';
import { partPage } from './outline.ts';

/**
 * Where nodes, sentences and tables stand in the book: `chapter-2.xhtml#2-1-3-s7`.
 *
 * @returns A function of an identifier, which throws if the book has no such place.
 */
export function findPlaces({ passages }: Book): (id: string) => string {
	const places = new Map<string, string>();
	for (const part of toBookParts(passages)) {
		const page = partPage(part.id);
		for (const { node, blocks } of part.passages) {
			places.set(node.id, `${page}#${nodeAnchor(node.id, null)}`);
			for (const { id, number } of node.sentences)
				places.set(id, `${page}#${sentenceAnchor(node.id, number, null)}`);
			for (const block of blocks)
				if (block.kind === 'table')
					places.set(block.node.id, `${page}#${nodeAnchor(block.node.id, null)}`);
		}
	}
	return (id) => {
		const place = places.get(id);
		if (place === undefined) throw new Error(`the book has no place “${id}”`);
		return place;
	};
}
