import { placeLabel } from '../../words/place-label.ts';
import type { Locale } from '../../model/locale.ts';
import type { Hit, HitPassage } from '../../search/engine/answer.ts';
import { make } from '../browser/make-element.ts';
import { drawNoteMarks } from './hit-notes.ts';
import { hitAddress } from './hit-address.ts';
import { drawMarked, markText, shownTexts } from './marked-text.ts';
import { say, type SearchWords } from './search-words.ts';
import { rowOf, sentenceId } from '../../model/places/place-id.ts';

/** How hits are drawn. */
export interface HitOptions {
	words: SearchWords;
	/** Marked on the page that a hit leads to. */
	query: string;
	/** Languages in which passages are shown, the page's first. */
	shown: readonly Locale[];
	/** The language of the pages that hits lead to. */
	to: Locale;
}

/** Draws a hit: its place as a link, and the passages that hold the words, each with its own. */
export function drawHit(hit: Hit, options: HitOptions): HTMLElement {
	const { locale } = options.words;
	const article = make('article', { className: 'hit' });
	const isRow = hit.kind === 'row';
	if (isRow) article.dataset.row = hit.id;
	else article.dataset.node = hit.id;
	const heading = hit.passages.find(({ number }) => number === '' && !isRow);
	const label = make('span', { className: 'plan' }, ...drawHeading(hit, heading, locale));
	const link = make(
		'a',
		{ href: toHref(hit, '', options) },
		make('span', { className: 'num' }, placeLabel(locale, hit.id)),
		' ',
		label,
	);
	const marks = isRow ? [] : spaced(drawNoteMarks(hit.id, options.words));
	article.append(make('h2', {}, link, ...marks));
	const other = heading && shownTexts(heading, options.shown).find(([shown]) => shown !== locale);
	if (other) article.append(drawMarked(other[0], other[1]));
	article.append(
		...hit.passages
			.filter((passage) => passage !== heading)
			.map((passage) => drawPassage(hit, passage, options)),
	);
	return article;
}

function toHref(hit: Hit, number: string, { words, query, to }: HitOptions): string {
	return words.base + hitAddress(to, hit, number, query);
}

function drawHeading(
	hit: Hit,
	heading: HitPassage | undefined,
	locale: Locale,
): readonly (Node | string)[] {
	const own = heading?.texts[locale];
	return own ? markText(own) : [hit.titles[locale] ?? Object.values(hit.titles)[0] ?? ''];
}

function drawPassage(hit: Hit, passage: HitPassage, options: HitOptions): HTMLElement {
	const { number } = passage;
	const { words } = options;
	const texts = shownTexts(passage, options.shown);
	const drawn = texts.map(([locale, text], index) => {
		const element = drawMarked(locale, text);
		if (index === 0 && number !== '') element.dataset.sentence = sentenceId(hit.id, number);
		return element;
	});
	const name =
		number === '' ? placeLabel(words.locale, hit.id) : say(words, 'sentence', { n: number });
	const place = make('a', { className: 'n', href: toHref(hit, number, options) }, name);
	return make(
		'div',
		{ className: 'passage' },
		make(
			'p',
			{ className: 'acts', ariaLive: 'polite' },
			place,
			' ',
			...drawActs(hit, passage, options),
			...spaced(
				drawNoteMarks(number === '' ? (rowOf(hit.id) ?? '') : sentenceId(hit.id, number), words),
			),
		),
		...drawn,
	);
}

/** Elements with a space before each. */
function spaced(elements: readonly HTMLElement[]): (Node | string)[] {
	return elements.flatMap((element) => [' ', element]);
}

/** What can be done with a passage; a listener on the page does it. */
function drawActs(hit: Hit, passage: HitPassage, { words, shown }: HitOptions): HTMLElement[] {
	const acts =
		shown.length > 1 || words.locales.length < 2 ? ['link', 'quote'] : ['link', 'quote', 'partner'];
	return acts.map((act) => {
		const button = make('button', { type: 'button' }, say(words, act));
		button.dataset.act = act;
		button.dataset.place = hit.id;
		button.dataset.number = passage.number;
		return button;
	});
}
