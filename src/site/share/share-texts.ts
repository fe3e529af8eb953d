import { fill, fillKnown } from '../../words/fill.ts';
import { ownValue } from '../../model/own-value.ts';
import { todayOf } from './today.ts';
import { nodeOf, sentenceNumber } from '../../model/places/place-id.ts';

/** What a sentence's texts are made of. */
interface Values {
	/** `2.1.3/s7` */
	id: string;
	/** Absolute address, with the anchor; and the anchor alone, `#s7`. */
	url: string;
	hash: string;
	/** As one cites it; and the same with the title of its place. */
	place: string;
	titled: string;
	/** Its words. */
	text: string;
}

/** What the texts are without a sentence. */
const own = new WeakMap<Element, string>();

/**
 * Fills in the texts of a sharing page for a sentence, or gives them back as the server wrote them. A citation gets the
 * day of reading, where its style asks for it: nobody else knows it.
 */
export function fillShareTexts(page: Element, values: Values | null): void {
	for (const text of page.querySelectorAll<HTMLElement>('[data-template], [data-citation]')) {
		if (!own.has(text)) own.set(text, text.textContent);
		const { template, datedTemplate = own.get(text) ?? '' } = text.dataset;
		const heights = JSON.parse(text.dataset.heights ?? '{}') as Record<string, number>;
		const all = { ...values, ...ownNames(values, ownValue(heights, values?.id ?? '')) };
		const citation = (values && citationOf(text, values.id)) ?? datedTemplate;
		text.textContent =
			values && template !== undefined ? fill(template, all, 'share') : fillKnown(citation, all);
	}
}

/** The template of a citation for a sentence, by the place or the item that it is of. */
function citationOf(text: HTMLElement, id: string): string | undefined {
	const templates = JSON.parse(text.dataset.sentenceTemplates ?? '{}') as Record<string, string>;
	return ownValue(templates, nodeOf(id));
}

/** What no address tells: the day, the number of the sentence, the height of its frame. */
function ownNames(values: Values | null, height = 0) {
	const today = todayOf(new Date());
	return {
		height,
		sentence: sentenceNumber(values?.id ?? '') ?? '',
		today,
		risToday: today.replaceAll('-', '/'),
	};
}
