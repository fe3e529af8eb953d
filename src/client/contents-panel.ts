/**
 * Opens the contents beside the text where the window is wide enough for a column of their own, and
 * closes them where they would push the text down. Without JavaScript the style sheet opens them in
 * browsers that know `::details-content`; in others one click does.
 */
export function openWhenWide(panel: HTMLDetailsElement): void {
	// The width from which styles/base.css gives the contents a column.
	const wide = window.matchMedia('(min-width: 78rem)');
	const update = () => {
		panel.open = wide.matches;
		// In a long tree, the place one is at comes into view; the page itself does not move.
		const here = panel.querySelector<HTMLElement>('[aria-current]');
		const column = panel.closest('.side');
		if (wide.matches && here && column) {
			const { top } = here.getBoundingClientRect();
			column.scrollTop += top - column.getBoundingClientRect().top - column.clientHeight / 3;
		}
	};
	wide.addEventListener('change', update);
	update();
}
