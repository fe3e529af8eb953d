import { placeLabel } from '../i18n/place-label.ts';
import { decode } from './decode.ts';
import { findMoved } from './moved-sentence.ts';

/** Anchors of sentences and nodes; see src/plan/address.ts. */
const ours = /^(?:[a-z\d-]+-)?s\d+[a-z]?$|^(?:item|box|table)-\d|^\d+(?:-\d+)*$/u;

/**
 * Tells when the address names a place that the page does not have, and offers where it leads now, or the nearest
 * sentence.
 */
export function tellMissing(notice: HTMLElement): void {
	const [name, link] = [notice.querySelector('b'), notice.querySelector('a')];
	const offer = link?.parentElement;
	const update = () => {
		const anchor = decode(location.hash.slice(1));
		// Web views put words of their own into the address.
		notice.hidden = !ours.test(anchor) || document.getElementById(anchor) !== null;
		if (notice.hidden || !name || !link || !offer) return;
		name.textContent = `#${anchor}`;
		const locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
		const { moved = '[]', base = '' } = notice.dataset;
		const path = location.pathname.slice(base.length);
		const gone = findMoved(JSON.parse(moved) as [string, string][], path, anchor);
		const nearest = findNearestSentence(anchor);
		offer.hidden = !gone && !nearest;
		if (gone) {
			link.textContent = placeLabel(locale, gone.id);
			link.href = base + gone.address;
		}
		if (gone || !nearest) return;
		link.textContent = placeLabel(locale, nearest.dataset.sentence ?? '');
		link.href = `#${nearest.id}`;
	};
	addEventListener('hashchange', update);
	update();
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
