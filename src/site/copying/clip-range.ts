/** The part of an element's contents that lies within a range; `null` where that holds no words. */
export function clipRange(range: Range, element: Element): Range | null {
	if (!range.intersectsNode(element)) return null;
	const part = document.createRange();
	part.selectNodeContents(element);
	if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0)
		part.setStart(range.startContainer, range.startOffset);
	if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0)
		part.setEnd(range.endContainer, range.endOffset);
	return part.toString().trim() === '' ? null : part;
}
