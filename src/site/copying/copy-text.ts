/** Puts a text into the clipboard. Tells whether it succeeded: web views may deny it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

/** The old way, for web views without the clipboard's interface. */
function copyBySelection(text: string): boolean {
	const area = document.createElement('textarea');
	area.value = text;
	area.readOnly = true;
	area.className = 'vh';
	document.body.append(area);
	const focused = document.activeElement;
	const selection = getSelection();
	const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
	area.select();
	const copied = copySelected();
	area.remove();
	// What the reader had selected is still meant.
	if (selected) {
		selection?.removeAllRanges();
		selection?.addRange(selected);
	}
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return copied;
}

/** Deprecated, and what such web views have instead, if they have it. */
function copySelected(): boolean {
	const { execCommand } = document as {
		execCommand?: (this: Document, command: 'copy') => boolean;
	};
	try {
		return execCommand?.call(document, 'copy') ?? false;
	} catch {
		return false;
	}
}
