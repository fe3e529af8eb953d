import { placeLabel } from '../../words/place-label.ts';
import { decode, isPlaceAnchor, readAnchor, readRange } from '../../model/places/anchor.ts';
import { currentAddress } from '../browser/address-bar.ts';
import { litEvent, litSentence } from '../reading/lit-sentence.ts';
import { findMoved } from './moved-sentence.ts';
import { namedElement } from '../browser/named-place.ts';
import { pageLocale } from '../browser/page-locale.ts';
import { pageWords } from '../browser/page-words.ts';

/** What the address names and the page does not have. */
interface Missing {
	/** As the address has it: `#s99`, `to=s99`. */
	name: string;
	/** What is said of it, where it is not that the page does not have it. */
	text?: string;
	/** Where one may go instead. */
	offer?: { href: string; id: string } | undefined;
}

/**
 * Tells when the address names a place that the page does not have, and offers where it leads now, or the nearest
 * sentence.
 */
export function tellMissing(notice: HTMLElement): void {
	const [name, said, link] = [
		notice.querySelector('b'),
		notice.querySelector('[data-said]'),
		notice.querySelector('a'),
	];
	const usual = [...(said?.childNodes ?? [])];
	const update = () => {
		const missing = findMissing(notice.dataset);
		notice.hidden = !missing;
		if (!missing || !name || !said || !link?.parentElement) return;
		name.textContent = missing.name;
		said.replaceChildren(...(missing.text === undefined ? usual : [missing.text]));
		link.parentElement.hidden = !missing.offer;
		if (!missing.offer) return;
		link.textContent = placeLabel(pageLocale(), missing.offer.id);
		link.href = missing.offer.href;
	};
	for (const event of ['hashchange', 'popstate']) addEventListener(event, update);
	document.addEventListener(litEvent, update);
	update();
}

function findMissing({ moved = '[]', base = '' }: DOMStringMap): Missing | null {
	const { hash, pathname, searchParams } = currentAddress();
	const anchor = readAnchor(hash);
	// Web views put words of their own into the address.
	if (isPlaceAnchor(anchor) && !namedElement()) {
		const path = pathname.slice(base.length);
		const gone = findMoved(JSON.parse(moved) as [string, string][], path, anchor);
		const nearest = findNearestSentence(anchor);
		const near = nearest && { href: `#${nearest.id}`, id: nearest.dataset.sentence ?? '' };
		return {
			name: decode(hash),
			offer: gone ? { href: base + gone.address, id: gone.id } : near,
		};
	}
	const to = searchParams.get('to');
	return to === null ? null : findMissingEnd(to);
}

/** What is wrong with the end of a range; nothing where all of it is lit. */
function findMissingEnd(to: string): Missing | null {
	const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
	const anchors = sentences.map(({ id }) => id);
	const start = litSentence();
	const name = `to=${to}`;
	if (!start) {
		const end = document.getElementById(readAnchor(to));
		const id = end?.dataset.sentence;
		const offer = end && id !== undefined ? { href: `?#${end.id}`, id } : undefined;
		return { name, ...(id !== undefined && { text: pageWords('range.noStart') }), offer };
	}
	if (readRange(anchors, start.id, to).missing === null) return null;
	const nearest = findNearestSentence(readAnchor(to));
	const { sentence: id = '' } = nearest?.dataset ?? {};
	return { name, offer: nearest && { href: `?to=${nearest.id}#${start.id}`, id } };
}

/** The sentence of the same node on this page whose number is nearest: `s11` for `s99`. */
function findNearestSentence(anchor: string): HTMLElement | undefined {
	const read = (id: string) => /^(.*?)s(\d+)[a-z]?$/u.exec(id) ?? [];
	const [, node, number] = read(anchor);
	const distance = ({ id }: HTMLElement) => Math.abs(Number(read(id)[2]) - Number(number));
	return [...document.querySelectorAll<HTMLElement>('[data-sentence]')]
		.filter(({ id }) => read(id)[1] === node)
		.sort((a, b) => distance(a) - distance(b))[0];
}
