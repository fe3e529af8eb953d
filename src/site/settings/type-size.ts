import { changeSettings, readSettings, type Settings } from './settings.ts';

/** The size of type in a setting for a number of steps, which may be beyond the ends; the first has none. */
export function toSize(step: number): Settings['size'] {
	return ([undefined, 1, 2, 3] as const)[Math.min(Math.max(step, 0), 3)];
}

/** The size of type that the step of a button leads to from the present one. */
function sizeAfter(button: HTMLElement): Settings['size'] {
	return toSize((readSettings().size ?? 0) + Number(button.dataset.sizeStep));
}

/** Tells of each button whether there is a smaller or larger size for it to lead to. */
export function showSizeEnds(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-size-step]'))
		button.setAttribute('aria-disabled', String(sizeAfter(button) === readSettings().size));
}

/** Makes a button change the size of type by its step. */
export function offerSize(button: HTMLButtonElement): void {
	button.hidden = false;
	button.addEventListener('click', () => {
		changeSettings({ size: sizeAfter(button) });
		showSizeEnds();
	});
	showSizeEnds();
}
