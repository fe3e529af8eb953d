import { placeLabel } from '../../words/place-label.ts';
import { cellId } from '../../model/places/cell-id.ts';
import { plainText } from '../../model/text/inline.ts';
import { has } from '../../model/parts.ts';
import type { PlanNode } from '../../model/text/node.ts';
import type { CsvRecord } from './csv.ts';

/**
 * The sentences in reading order, a record each: the content of `/data/sentences.csv`. Plain text, as in
 * `/data/plan.json`; `en` is empty where there is no translation yet.
 *
 * @param address Absolute short address of a sentence: of `2.1.3/s7`.
 */
export function toSentenceRecords(
	nodes: readonly PlanNode[],
	address: (id: string) => string,
): CsvRecord[] {
	return nodes.flatMap((node) =>
		node.sentences.map(({ id, number, zh, en, status }) => ({
			id,
			node: cellId(node.id),
			number: `s${number}`,
			place: placeLabel('zh', id),
			zh: plainText(zh),
			...(has('translation') && { en: en === null ? null : plainText(en), status }),
			url: address(id),
		})),
	);
}
