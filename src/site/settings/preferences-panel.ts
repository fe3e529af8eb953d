import { scriptWords } from '../../words/dictionaries/script-words.ts';
import { languageTag, localesOf, type ReadingMode } from '../../model/locale.ts';

const themes = ['auto', 'light', 'dark'] as const;

const shortcuts = [
	['j k', 'keys.sentence'],
	['n p', 'keys.page'],
	['/', 'keys.search'],
	['b', 'keys.mode'],
	['?', 'keys.help'],
] as const;

type Word = keyof (typeof scriptWords)['zh'];

/**
 * The panel in which readers choose how they want to see the site, as HTML. It needs a script and is the same on
 * every page, so it comes with the script.
 */
export function writePanel(mode: ReadingMode): string {
	const say = (word: Word) =>
		mode === 'bi'
			? `${scriptWords.zh[word]} <span lang="${languageTag.en}">${scriptWords.en[word]}</span>`
			: scriptWords[mode][word];
	const stop = localesOf(mode).map((locale) => scriptWords[locale]['prefs.stopReading']);
	const choices = themes.map(
		(theme) =>
			`<label><input type="radio" name="theme" value="${theme}">${say(`prefs.theme.${theme}`)}</label>`,
	);
	const keys = shortcuts.map(
		([key, meaning]) =>
			`<div data-key="${meaning}"><dt><kbd>${key}</kbd></dt><dd>${say(meaning)}</dd></div>`,
	);
	return `<div class="slip">
		<button type="button" data-read-aloud hidden data-stop="${stop.join(' ')}">${say('prefs.readAloud')}</button>
		<fieldset><legend>${say('prefs.theme')}</legend>${choices.join('')}</fieldset>
		<label><input type="checkbox" name="care">${say('prefs.care')}<small>${say('prefs.careText')}</small></label>
		<label><input type="checkbox" name="lines">${say('prefs.lines')}</label>
		<div class="keys">
			<label><input type="checkbox" name="keys">${say('prefs.keys')}</label>
			<dl>${keys.join('')}</dl>
		</div>
		<p aria-live="polite" data-not-kept hidden>${say('prefs.notKept')}</p>
	</div>`;
}
