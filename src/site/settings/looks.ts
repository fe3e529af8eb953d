import type { Settings } from './check-settings.ts';

/** Applies the display settings to a page. public/settings.js does the same before the page is drawn. */
export function showLooks({
	theme,
	care,
	lines,
}: Pick<Settings, 'theme' | 'care' | 'lines'>): void {
	const root = document.documentElement;
	root.toggleAttribute('data-theme', theme !== undefined);
	if (theme) root.dataset.theme = theme;
	root.toggleAttribute('data-mode', care === true);
	if (care) root.dataset.mode = 'care';
	root.toggleAttribute('data-lines', lines === true);
	// The browser's own bar takes the colour of the page, or, without a choice, of the system.
	const colors = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
	const chosen = colors.find(({ media }) => theme !== undefined && media.includes(theme));
	for (const color of colors) {
		color.dataset.own ??= color.content;
		color.content = (chosen ?? color).dataset.own ?? (chosen ?? color).content;
	}
}
