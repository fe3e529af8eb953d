import type { EverydayGroup } from '../entry.ts';

/** Between groups, between what is said and what the plan has, and between words: none of them is in any word. */
const [line, side, word] = ['\n', '\t', '|'] as const;

/** Groups as one text, a line for each: `噪音|吵⇥噪声`. */
export function packGroups(groups: readonly EverydayGroup[]): string {
	return groups.map(({ say, plan }) => say.join(word) + side + plan.join(word)).join(line);
}

/** The inverse of {@link packGroups}. */
export function unpackGroups(packed: string): EverydayGroup[] {
	return packed
		.split(line)
		.filter((group) => group !== '')
		.map((group) => {
			const [say = '', plan = ''] = group.split(side);
			return { say: say.split(word), plan: plan.split(word) };
		});
}
