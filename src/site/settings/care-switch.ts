import { changeSettings, readSettings } from './settings.ts';

/** The way to 关怀版 and back, in the head of every page. */
export function offerCare(button: HTMLButtonElement): void {
	button.hidden = false;
	button.addEventListener('click', () => {
		changeSettings({ care: readSettings().care === true ? undefined : true });
		window.scrollTo({ top: 0 });
	});
}
