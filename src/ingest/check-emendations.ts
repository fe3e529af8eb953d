import type { AppliedEmendation } from './apply-emendations.ts';
import type { BuiltNode } from './build-node.ts';
import type { IngestParsed, IngestProblem } from './ingest-code.ts';
import { nodeOf } from '../model/places/place-id.ts';

/**
 * Checks that each emendation names the node that it changes, and that the sentence numbers it lists are
 * as many as the node has sentences.
 *
 * @returns The listed sentence numbers by node identifier.
 */
export function checkEmendations(
	applied: readonly AppliedEmendation[],
	nodes: readonly BuiltNode[],
): IngestParsed<Map<string, readonly string[]>> {
	const problems: IngestProblem[] = [];
	const numbers = new Map<string, readonly string[]>();
	for (const emendation of applied) {
		const { id, offset, place } = emendation;
		// What stands before the first node, such as the title, counts as its own.
		const node = nodes.findLast((candidate) => candidate.offset <= offset) ?? nodes[0];
		if (!node) break;
		if (node.id !== nodeOf(emendation.node)) {
			const message = `“${id}” names node “${emendation.node}”, expected “${node.id}”, which it changes`;
			problems.push({ code: 'emendation-node', message, place });
		} else if (emendation.numbers) {
			const count = node.blocks.flatMap((b) => (b.kind === 'paragraph' ? b.sentences : [])).length;
			numbers.set(node.id, emendation.numbers);
			if (emendation.numbers.length !== count) {
				const message = `“${id}” lists ${emendation.numbers.length} sentence numbers, expected ${count}`;
				problems.push({ code: 'emendation-numbers', message, place });
			} else if (new Set(emendation.numbers).size < count) {
				const message = `“${id}” lists a sentence number twice, expected ${count} different ones`;
				problems.push({ code: 'emendation-numbers', message, place });
			}
		}
	}
	return { value: numbers, problems };
}
