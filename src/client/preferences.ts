import { changeSettings, readSettings } from './settings.ts';

/** Shows what is chosen in the panel of preferences, and keeps what is changed. */
export function bindPreferences(panel: HTMLDetailsElement): void {
	panel.hidden = false;
	const field = (selector: string) => panel.querySelector<HTMLInputElement>(`input${selector}`);
	const show = () => {
		const { theme = 'auto', care = false, keys = true } = readSettings();
		const chosen = field(`[value=${theme}]`);
		const [careField, keysField] = [field('[name=care]'), field('[name=keys]')];
		if (chosen) chosen.checked = true;
		if (careField) careField.checked = care;
		if (keysField) keysField.checked = keys;
	};
	panel.addEventListener('change', () => {
		const theme = field('[name=theme]:checked')?.value;
		changeSettings({
			theme: theme === 'light' || theme === 'dark' ? theme : undefined,
			care: field('[name=care]')?.checked === true ? true : undefined,
			keys: field('[name=keys]')?.checked === false ? false : undefined,
		});
	});
	panel.addEventListener('toggle', show);
	panel.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !panel.open) return;
		panel.open = false;
		panel.querySelector('summary')?.focus();
	});
	document.addEventListener('click', ({ target }) => {
		if (target instanceof Node && !panel.contains(target)) panel.open = false;
	});
	show();
}
