const opening = '（《〈「『“‘〔【([';
const closing = '）》〉」』”’〕】)]';
const ends = '。！？；';

/**
 * Finds where the sentences of a paragraph end: after 。！？； outside quotation marks and brackets,
 * together with the closing marks that follow, and at the paragraph's end.
 *
 * @param text A whole paragraph, page breaks joined, without markup.
 * @returns Offsets just past each sentence, ascending; the last is `text.length`. Empty for ''.
 */
export function findSentenceEnds(text: string): number[] {
	const found: number[] = [];
	let depth = 0;
	for (let index = 0; index < text.length; index += 1) {
		const char = text.charAt(index);
		if (opening.includes(char)) depth += 1;
		else if (closing.includes(char)) depth = Math.max(0, depth - 1);
		else if (depth === 0 && ends.includes(char)) {
			while (closing.includes(text.charAt(index + 1) || ' ')) index += 1;
			found.push(index + 1);
		}
	}
	const rest = text.slice(found.at(-1) ?? 0);
	if (rest.trim() === '' && found.length > 0) found[found.length - 1] = text.length;
	else if (rest !== '') found.push(text.length);
	return found;
}
