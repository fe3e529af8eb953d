/**
 * Opens what a link names as a sheet at the foot of the window, without changing the address, so that the lit
 * sentence stays lit. Without JavaScript the link does it, by the style sheet's `:target`.
 */
export function openAsSheet(link: HTMLAnchorElement): void {
	const sheet = document.getElementById(link.hash.slice(1));
	if (!sheet?.classList.contains('sheet')) return;
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		openSheet(sheet, link);
	});
}

/** The sheet that is open, and what closes it. */
let close: ((event?: Event) => void) | undefined;

/**
 * Opens a sheet and brings the focus into it; on closing it goes back.
 *
 * @param opener What opened it.
 */
function openSheet(sheet: HTMLElement, opener: HTMLElement): void {
	close?.();
	// What is hovered need not be explained twice.
	opener.classList.add('quiet');
	sheet.classList.add('open');
	close = (event) => {
		event?.preventDefault();
		sheet.classList.remove('open');
		close = undefined;
		opener.focus({ preventScroll: true });
	};
	sheet.querySelector<HTMLElement>('.close, a, button, input')?.focus({ preventScroll: true });
	scrollToCurrent(sheet);
}

/** Brings the place one is at into the view of a container that scrolls by itself. The page does not move. */
export function scrollToCurrent(container: HTMLElement): void {
	const here = container.querySelector('[aria-current]');
	const { top, height } = container.getBoundingClientRect();
	if (here && height > 0)
		container.scrollTop += here.getBoundingClientRect().top - top - container.clientHeight / 3;
}

/** Closes the open sheet by its closing link, by Escape, and by a press beside it. */
export function closeSheets(): void {
	document.addEventListener('click', (event) => {
		const { target } = event;
		if (!close || !(target instanceof Element)) return;
		const sheet = target.closest('.sheet.open');
		if (target.closest('.close') && sheet) close(event);
		// A press that opened the sheet has prevented its default already.
		else if (!sheet && !event.defaultPrevented) close();
	});
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		close?.(event);
		// Dismisses what is shown on hover and focus (WCAG 1.4.13).
		for (const term of document.querySelectorAll('.term:hover, .term:focus'))
			term.classList.add('quiet');
	});
	for (const event of ['pointerout', 'focusout'])
		document.addEventListener(event, ({ target }) => {
			if (!close && target instanceof Element) target.classList.remove('quiet');
		});
}
