/**
 * Opens what a link names as a sheet at the foot of the window, without changing the address, so that the sentence
 * stays highlighted. Without JavaScript the link does it, by the style sheet's `:target`.
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

/** Closes the sheet that is open, if one is; the focus goes back to what has opened it. */
export function closeSheet(): void {
	close?.();
}

/**
 * Scrolls the current place into view in a container's list, which scrolls by itself, with the three entries
 * before it. The page does not move.
 */
export function scrollToCurrent(container: HTMLElement): void {
	const scroller = container.querySelector('ol') ?? container;
	const links = [...scroller.querySelectorAll('li > a')].filter(
		(link) => link.closest('details:not([open])') === null,
	);
	const here = links.findIndex((link) => link.ariaCurrent === 'page');
	// From its beginning where that is in view as well: no entry is cut.
	const first = links[here - 3];
	if (first)
		scroller.scrollTop += first.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

/**
 * A press beside what has opened closes it and does nothing else: a reader who dismisses it does not mean what lies
 * beneath.
 *
 * @param find What is open now, if anything is.
 */
export function dismissOutside(find: () => Element | null, dismiss: () => void): void {
	document.addEventListener(
		'click',
		(event) => {
			const open = find();
			if (!open || (event.target instanceof Node && open.contains(event.target))) return;
			// A click made by a key or a shortcut, not by a pointer, is meant.
			if (event.detail > 0) {
				event.preventDefault();
				event.stopPropagation();
			}
			dismiss();
		},
		true,
	);
}

/** Closes the open sheet by its closing link, by Escape, and by a press beside it. */
export function closeSheets(): void {
	document.addEventListener('click', (event) => {
		const { target } = event;
		if (target instanceof Element && target.closest('.sheet.open .close')) close?.(event);
	});
	dismissOutside(
		() => (close ? document.querySelector('.sheet.open') : null),
		() => close?.(),
	);
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		// Dismisses what is shown on hover and focus (WCAG 1.4.13).
		for (const term of document.querySelectorAll(':is(.term:hover, .term:focus):not(.quiet)')) {
			term.classList.add('quiet');
			event.preventDefault();
		}
		close?.(event);
	});
	for (const event of ['pointerout', 'focusout'])
		document.addEventListener(event, ({ target }) => {
			if (!close && target instanceof Element) target.classList.remove('quiet');
		});
}
