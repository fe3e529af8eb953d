/**
 * Opens the explanation of a term at the foot of the window without changing the address, so that the lit
 * sentence stays lit. Without JavaScript the link does it, by the style sheet's `:target`.
 */
export function openNote(link: HTMLAnchorElement): void {
	const note = document.getElementById(link.hash.slice(1));
	const back = note?.querySelector<HTMLAnchorElement>('.back');
	if (!note || !back) return;
	const close = (event: Event) => {
		event.preventDefault();
		note.classList.remove('open');
		link.focus();
	};
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		for (const other of document.querySelectorAll('.term-note.open'))
			other.classList.remove('open');
		note.classList.add('open');
		// What is hovered need not be explained twice.
		link.classList.add('quiet');
		back.onclick = close;
		note.onkeydown = (pressed) => {
			if (pressed.key === 'Escape') close(pressed);
		};
		back.focus();
	});
	link.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') link.classList.add('quiet');
	});
	for (const event of ['blur', 'pointerleave'])
		link.addEventListener(event, () => {
			if (!note.classList.contains('open')) link.classList.remove('quiet');
		});
}
