/** A text for the clipboard, with its typography and without. */
interface RichText {
	html: string;
	text: string;
}

/** Puts a text with its typography into the clipboard. Tells whether it succeeded: web views may deny it. */
export async function copyRich({ html, text }: RichText): Promise<boolean> {
	try {
		const item = new ClipboardItem({
			'text/html': new Blob([html], { type: 'text/html' }),
			'text/plain': new Blob([text], { type: 'text/plain' }),
		});
		await navigator.clipboard.write([item]);
		return true;
	} catch {
		return copyByEvent({ html, text });
	}
}

/** The old way, for web views without the clipboard's interface: what is copied is exchanged on its way. */
function copyByEvent({ html, text }: RichText): boolean {
	let isGiven = false;
	const give = (event: ClipboardEvent) => {
		if (!event.clipboardData) return;
		event.clipboardData.setData('text/html', html);
		event.clipboardData.setData('text/plain', text);
		event.preventDefault();
		event.stopImmediatePropagation();
		isGiven = true;
	};
	const { execCommand } = document as {
		execCommand?: (this: Document, command: 'copy') => boolean;
	};
	addEventListener('copy', give, { capture: true });
	try {
		return (execCommand?.call(document, 'copy') ?? false) && isGiven;
	} catch {
		return false;
	} finally {
		removeEventListener('copy', give, { capture: true });
	}
}
