import { scriptWords } from '../../words/dictionaries/script-words.ts';
import { make } from '../browser/make-element.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { changeSettings, readSettings } from './settings.ts';
import { offerSize } from './type-size.ts';

const steps = [
	['-1', 'A−', 'tools.smaller'],
	['1', 'A+', 'tools.larger'],
] as const;

/** The way to 关怀版 and back, in the head of every page, which in that mode has the size of type as well. */
export function offerCare(button: HTMLButtonElement): void {
	const words = scriptWords[pageLocale()];
	const sizes = steps.map(([step, sign, label]) => {
		const size = make('button', { type: 'button', ariaLabel: words[label] }, sign);
		size.dataset.sizeStep = step;
		return size;
	});
	button.before(make('span', { className: 'sizes' }, ...sizes));
	sizes.forEach(offerSize);
	button.hidden = false;
	button.addEventListener('click', () => {
		changeSettings({ care: readSettings().care === true ? undefined : true });
		window.scrollTo({ top: 0 });
	});
}
