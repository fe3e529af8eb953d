import type { ReadingMode } from '../../model/locale.ts';
import { writePanel } from './preferences-panel.ts';
import { changeSettings, keepsSettings, readSettings } from './settings.ts';
import { dismissOutside } from '../reading/sheet.ts';

/** Offers the panel of preferences, shows in it what is chosen, and keeps what is changed. */
export function bindPreferences(panel: HTMLDetailsElement): void {
	panel.insertAdjacentHTML('beforeend', writePanel(panel.dataset.words as ReadingMode));
	// A plan that is not translated has no other mode to change to.
	if (!document.querySelector('.modes')) panel.querySelector('[data-key="keys.mode"]')?.remove();
	panel.hidden = false;
	const field = (selector: string) => panel.querySelector<HTMLInputElement>(`input${selector}`);
	const show = () => {
		const { theme = 'auto', care = false, lines = false, keys = true } = readSettings();
		const chosen = field(`[value=${theme}]`);
		const [careField, keysField] = [field('[name=care]'), field('[name=keys]')];
		if (chosen) chosen.checked = true;
		if (careField) careField.checked = care;
		if (keysField) keysField.checked = keys;
		const linesField = field('[name=lines]');
		if (linesField) linesField.checked = lines;
		const notKept = panel.querySelector<HTMLElement>('[data-not-kept]');
		if (notKept) notKept.hidden = keepsSettings();
	};
	panel.addEventListener('change', () => {
		const theme = field('[name=theme]:checked')?.value;
		changeSettings({
			theme: theme === 'light' || theme === 'dark' ? theme : undefined,
			care: field('[name=care]')?.checked === true ? true : undefined,
			lines: field('[name=lines]')?.checked === true ? true : undefined,
			keys: field('[name=keys]')?.checked === false ? false : undefined,
		});
		show();
	});
	panel.addEventListener('toggle', show);
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !panel.open) return;
		event.preventDefault();
		closePanel(panel);
	});
	dismissOutside(
		() => (panel.open ? panel : null),
		() => {
			panel.open = false;
		},
	);
	panel.querySelector('summary')?.addEventListener('click', () => {
		panel.classList.remove('afloat');
		opener = null;
	});
	show();
}

/** What had the focus before the panel was opened over the text. */
let opener: Element | null = null;

/** Closes the panel; the focus goes back to where it was, and the page stays where it is. */
function closePanel(panel: HTMLDetailsElement): void {
	panel.open = false;
	const before = opener ?? panel.querySelector('summary');
	const field = document.activeElement;
	// If nothing had it, the field that is now hidden must lose it, or it would take the next Escape.
	if (before === document.body && field instanceof HTMLElement) field.blur();
	else if (before instanceof HTMLElement) before.focus({ preventScroll: true });
}

/** Opens the panel over the text that one is reading, or closes it: the head of the page may be far away. */
export function togglePreferences(): void {
	const panel = document.querySelector<HTMLDetailsElement>('.prefs');
	if (!panel) return;
	if (panel.open) {
		closePanel(panel);
		return;
	}
	opener = document.activeElement;
	panel.classList.add('afloat');
	panel.open = true;
	panel.querySelector('input')?.focus({ preventScroll: true });
}

/** The button in the bar of narrow windows. */
export function offerPreferences(button: HTMLButtonElement): void {
	button.hidden = false;
	button.addEventListener('click', togglePreferences);
}
