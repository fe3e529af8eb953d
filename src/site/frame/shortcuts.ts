import { ownValue } from '../../model/own-value.ts';
import { litSentence, numberOf, pickSentence } from '../reading/lit-sentence.ts';
import { readSentence } from '../reading/read-sentence.ts';
import { togglePreferences } from '../settings/preferences.ts';
import { readSettings } from '../settings/settings.ts';

/** Highlights the next sentence of the page, or the one before, and scrolls to it as a link would. */
function stepSentence(step: 1 | -1): void {
	const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
	const lit = litSentence();
	const here = lit ?? readSentence();
	const index = here ? sentences.indexOf(here) : -1;
	// If none is highlighted yet, the one being read is next.
	const next = sentences[lit ? index + step : Math.max(index, 0)];
	if (!next) return;
	pickSentence(next);
	next.scrollIntoView({ block: 'start' });
	// The next Tab goes from its number to its menu.
	numberOf(next)?.focus({ preventScroll: true });
}

function follow(selector: string): boolean {
	const link = document.querySelector<HTMLElement>(selector);
	link?.click();
	return link !== null;
}

/** The anchor of the field on the search page. */
const field = '#q';

/** The search box of the page where one is in view, else the search page. */
function goToSearch(): void {
	const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')];
	const box = boxes.find(({ offsetParent }) => offsetParent !== null);
	const link = document.querySelector<HTMLAnchorElement>('a[href*="/search/"]');
	if (box) box.select();
	else if (link) location.assign(link.href + field);
}

const actions: Readonly<Record<string, () => void>> = {
	j: () => {
		stepSentence(1);
	},
	k: () => {
		stepSentence(-1);
	},
	n: () => follow('[rel="next"]'),
	p: () => follow('[rel="prev"]'),
	b: () => follow('.modes [aria-keyshortcuts]'),
	'/': goToSearch,
	'?': togglePreferences,
};

/** Single keys as shortcuts, unless the reader has switched them off (WCAG 2.1.4) or is typing. */
export function listenForShortcuts(): void {
	// An anchor alone does not bring the focus.
	if (location.hash === field) document.querySelector<HTMLElement>(field)?.focus();
	document.addEventListener('keydown', (event) => {
		const { key, target } = event;
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (target instanceof Element && target.closest('input, textarea, select') !== null) return;
		if (readSettings().keys === false) return;
		const action = ownValue(actions, key);
		if (!action) return;
		event.preventDefault();
		action();
	});
}
