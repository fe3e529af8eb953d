import { placeLabel } from '../../words/place-label.ts';
import { type Locale, otherLocale } from '../../model/locale.ts';
import type { Hit, HitPassage } from '../../search/engine/answer.ts';
import { endsOfRun, nameRun, textsOfRun } from '../../search/engine/joints.ts';
import { make } from '../browser/make-element.ts';
import { drawNoteMarks } from './hit-notes.ts';
import { drawSummary } from './hit-summaries.ts';
import { hitAddress } from './hit-address.ts';
import { drawMarked, markText, shownTexts } from './marked-text.ts';
import { passageAddress } from './passage-place.ts';
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
	const heading = hit.passages.find(({ number, printed }) => number === '' && !printed && !isRow);
	const label = make('span', { className: 'plan' }, ...drawHeading(hit, heading, locale));
	const link = make(
		'a',
		{ href: options.words.base + hitAddress(localeOf(hit, options), hit, '', options.query) },
		make('span', { className: 'num' }, placeLabel(locale, hit.id)),
		' ',
		label,
	);
	const marks = isRow ? [] : spaced(drawNoteMarks([hit.id], options.words));
	article.append(make('h2', {}, link, ...marks));
	if (!isRow && 'brief' in options.words.texts) article.append(drawSummary(hit.id, options.words));
	const other =
		heading && shownTexts(heading.texts, options.shown).find(([shown]) => shown !== locale);
	if (other) article.append(drawMarked(other[0], other[1]));
	article.append(
		...hit.passages
			.filter((passage) => passage !== heading)
			.map((passage) => drawPassage(hit, passage, options)),
	);
	return article;
}

/** The language of the pages that a hit leads to: the other one, if it was found there alone. */
function localeOf({ passages }: Hit, { to }: HitOptions): Locale {
	return passages.some(({ texts }) => texts[to]) ? to : otherLocale(to);
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
	const { words } = options;
	const drawn = textsOfRun(passage).flatMap(({ number, texts }) =>
		shownTexts(texts, options.shown).map(([locale, text], index) => {
			const element = drawMarked(locale, text);
			if (index === 0 && number !== '') element.dataset.sentence = sentenceId(hit.id, number);
			return element;
		}),
	);
	const href = words.base + passageAddress(localeOf(hit, options), hit, passage, options.query);
	const place = make('a', { className: 'n', href }, nameOf(hit, passage, words));
	return make(
		'div',
		{ className: 'passage' },
		make(
			'p',
			{ className: 'acts', ariaLive: 'polite' },
			place,
			' ',
			...drawActs(hit, passage, options),
			...spaced(drawNoteMarks(placesOf(hit, passage), words)),
		),
		...drawn,
	);
}

/** What notes call a passage: its sentences, or its row. */
function placesOf({ id }: Hit, passage: HitPassage): string[] {
	return textsOfRun(passage).map(({ number }) =>
		number === '' ? (rowOf(id) ?? '') : sentenceId(id, number),
	);
}

/** Elements with a space before each. */
function spaced(elements: readonly HTMLElement[]): (Node | string)[] {
	return elements.flatMap((element) => [' ', element]);
}

/** A passage in words: its place, or sentences of the place above it. */
function nameOf(hit: Hit, passage: HitPassage, words: SearchWords): string {
	const [first, last] = endsOfRun(passage);
	if (first === '') return placeLabel(words.locale, hit.id);
	return first === last
		? say(words, 'sentence', { n: first })
		: say(words, 'sentences', { a: first, b: last });
}

/** What can be done with a passage; a listener on the page does it. */
function drawActs(hit: Hit, passage: HitPassage, { words, shown }: HitOptions): HTMLElement[] {
	const acts =
		shown.length > 1 || words.locales.length < 2 ? ['link', 'quote'] : ['link', 'quote', 'partner'];
	return acts.map((act) => {
		const button = make('button', { type: 'button' }, say(words, act));
		button.dataset.act = act;
		button.dataset.place = hit.id;
		button.dataset.passage = nameRun(passage);
		return button;
	});
}
