import type { Settings } from './check-settings.ts';

/** Applies the display settings to a page. public/settings.js does the same before the page is drawn. */
export function showLooks({
	theme,
	care,
	size,
	lines,
}: Pick<Settings, 'theme' | 'care' | 'size' | 'lines'>): void {
	const root = document.documentElement;
	root.toggleAttribute('data-theme', theme !== undefined);
	if (theme) root.dataset.theme = theme;
	root.toggleAttribute('data-mode', care === true);
	if (care) root.dataset.mode = 'care';
	root.toggleAttribute('data-size', size !== undefined);
	if (size !== undefined) root.dataset.size = `x${size}`;
	if (care) loadCareSheet();
	root.toggleAttribute('data-lines', lines === true);
	// The browser's own bar takes the colour of the page, or, without a choice, of the system.
	const colors = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')];
	const chosen = colors.find(({ media }) => theme !== undefined && media.includes(theme));
	for (const color of colors) {
		color.dataset.own ??= color.content;
		color.content = (chosen ?? color).dataset.own ?? (chosen ?? color).content;
	}
}

/** The style of 关怀版 comes when it is asked for; all of it is for that mode alone, so it may stay. */
function loadCareSheet(): void {
	const href = document.querySelector<HTMLScriptElement>('script[data-care]')?.dataset.care;
	if (href === undefined || document.querySelector(`link[href="${href}"]`)) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = href;
	document.head.append(link);
}
