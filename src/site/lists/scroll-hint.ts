/** Shows the line above a table while the table is wider than its place, and only then. */
export function tellOverflow(hint: HTMLElement): void {
	const region = hint.nextElementSibling;
	if (!region) return;
	const update = () => {
		const isWider = region.scrollWidth > region.clientWidth;
		hint.hidden = !isWider;
		hint.classList.toggle('needed', isWider);
	};
	new ResizeObserver(update).observe(region);
}
