import { placeLabel } from '../../words/place-label.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import type { Hit, HitPassage, MarkedText } from '../../search/engine/answer.ts';
import { hitAddress } from './hit-address.ts';
import { say, type SearchWords } from './search-words.ts';

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

/** An element with its content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]> = {},
	...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = Object.assign(document.createElement(name), properties);
	element.append(...content);
	return element;
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
		make('span', { className: 'num' }, placeName(locale, hit)),
		' ',
		label,
	);
	article.append(make('h2', {}, link));
	const other = heading && shownTexts(heading, options).find(([shown]) => shown !== locale);
	if (other) article.append(drawText(other[0], other[1]));
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

/** A place as one cites it; a row by its table and its own number there. */
export function placeName(locale: Locale, { id }: Pick<Hit, 'id'>): string {
	return placeLabel(locale, id);
}

function drawHeading(
	hit: Hit,
	heading: HitPassage | undefined,
	locale: Locale,
): readonly (Node | string)[] {
	const own = heading?.texts[locale];
	return own ? markText(own) : [hit.titles[locale] ?? Object.values(hit.titles)[0] ?? ''];
}

/** The texts of a passage that are shown, the page's language first. */
function shownTexts(passage: HitPassage, { shown }: HitOptions): [Locale, MarkedText][] {
	const wanted = shown.flatMap((locale): [Locale, MarkedText][] => {
		const text = passage.texts[locale];
		return text ? [[locale, text]] : [];
	});
	return wanted.length > 0 ? wanted : (Object.entries(passage.texts) as [Locale, MarkedText][]);
}

function drawPassage(hit: Hit, passage: HitPassage, options: HitOptions): HTMLElement {
	const { number } = passage;
	const { words } = options;
	const texts = shownTexts(passage, options);
	const drawn = texts.map(([locale, text], index) => {
		const element = drawText(locale, text);
		if (index === 0 && number !== '') element.dataset.sentence = `${hit.id}/s${number}`;
		return element;
	});
	const name = number === '' ? placeName(words.locale, hit) : say(words, 'sentence', { n: number });
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
		),
		...drawn,
	);
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

/** A text of the plan, with the words that were looked for marked. Cells of a row stand side by side. */
export function drawText(locale: Locale, text: MarkedText): HTMLElement {
	const element = make('p', { className: 'plan', lang: languageTag[locale] }, ...markText(text));
	return element;
}

/** The text with marks around the words that were looked for. */
function markText({ text, marks }: MarkedText): (Node | string)[] {
	const parts: (Node | string)[] = [];
	let last = 0;
	for (const { start, end } of marks) {
		if (start === end) continue;
		parts.push(
			showCells(text.slice(last, start)),
			make('mark', {}, showCells(text.slice(start, end))),
		);
		last = end;
	}
	return [...parts, showCells(text.slice(last))];
}

/** The cells of a row stand side by side. */
function showCells(text: string): string {
	return text.replaceAll('\n', ' · ');
}
