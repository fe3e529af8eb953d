import { litSentence, numberOf } from './lit-sentence.ts';
import { sentenceNumber } from '../../model/places/place-id.ts';

/**
 * Puts the menu among the notes after the paragraph of a sentence, where no text of ours stands between two sentences.
 * Where notes stand in the margin, so does the menu, level with the sentence; else it keeps to the foot of the window.
 */
export function putAfterParagraph(menu: HTMLElement, sentence: HTMLElement): void {
	const paragraph = sentence.closest('.para, .pairs');
	if (!paragraph) return;
	const notes = paragraph.querySelector(':scope > .notes') ?? addNotes(paragraph);
	const numbers = [...paragraph.querySelectorAll<HTMLElement>('[data-sentence]')].map(
		({ dataset }) => sentenceNumber(dataset.sentence ?? ''),
	);
	const here = numbers.indexOf(sentenceNumber(sentence.dataset.sentence ?? ''));
	/** Notes on this sentence and those before it. */
	const before = [...notes.querySelectorAll<HTMLElement>(':scope > [data-after]')].filter(
		({ dataset }) => numbers.indexOf(dataset.after) <= here,
	);
	const last = before[before.length - 1];
	if (last) last.after(menu);
	else notes.prepend(menu);
	levelWith(menu, sentence);
	// What the address names is not marked yet while the page loads; the mark may move it to the next line.
	if (document.readyState === 'complete') return;
	const level = () => {
		if (litSentence() === sentence) levelWith(menu, sentence);
	};
	addEventListener('load', level, { once: true });
}

function addNotes(paragraph: Element): Element {
	const notes = document.createElement('div');
	notes.className = 'notes';
	paragraph.append(notes);
	return notes;
}

/** Moves a menu in the margin down to where its sentence begins, as far as there is room before what follows it. */
export function levelWith(menu: HTMLElement, sentence: HTMLElement): void {
	menu.style.removeProperty('--down');
	const { top, bottom } = menu.getBoundingClientRect();
	const begins = sentence.getClientRects()[0]?.top ?? top;
	const next = menu.parentElement?.querySelector('.menu ~ [data-after]');
	const end =
		next?.getBoundingClientRect().top ??
		menu.parentElement?.getBoundingClientRect().bottom ??
		bottom;
	menu.style.setProperty('--down', `${Math.max(0, Math.min(begins - top, end - bottom))}px`);
}

/**
 * Makes the menu what Tab reaches after the last link of its sentence, and the next sentence what it reaches after the
 * menu, although the menu stands after the whole paragraph.
 *
 * @param find The sentence the menu is for now, if it is for one.
 */
export function joinTabOrder(menu: HTMLElement, find: () => HTMLElement | undefined): void {
	document.addEventListener('keydown', (event) => {
		const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
		const sentence = find();
		if (key !== 'Tab' || altKey || ctrlKey || metaKey || !sentence) return;
		const paragraph = sentence.closest('.para, .pairs');
		const links = [...(paragraph?.querySelectorAll<HTMLElement>('a[href]') ?? [])].filter(
			(link) => isSeen(link) && link.closest('.notes') === null,
		);
		const numbers = links.filter((link) => link.matches('.n'));
		const own = numberOf(sentence);
		const next = own ? numbers[numbers.indexOf(own) + 1] : undefined;
		const last = links[(next ? links.indexOf(next) : links.length) - 1];
		const inMenu = [...menu.querySelectorAll<HTMLElement>('a[href], button')].filter(isSeen);
		const [firstInMenu, lastInMenu] = [inMenu[0], inMenu[inMenu.length - 1]];
		const steps = shiftKey
			? ([
					[firstInMenu, last],
					[next, lastInMenu],
				] as const)
			: ([
					[last, firstInMenu],
					[lastInMenu, next],
				] as const);
		const to = steps.find(([from]) => from && from === document.activeElement)?.[1];
		if (!to) return;
		event.preventDefault();
		to.focus();
	});
}

function isSeen(element: Element): boolean {
	return element.getClientRects().length > 0;
}
