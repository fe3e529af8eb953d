import { ownValue } from '../../model/own-value.ts';
import { todayOf } from './today.ts';
import { nodeOf, sentenceNumber } from '../../model/places/place-id.ts';

/** What a sentence's texts are made of. */
interface Values {
	/** `3.4.2/s7` */
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
		const filled = values ? (template ?? citationOf(text, values.id)) : undefined;
		const heights = JSON.parse(text.dataset.heights ?? '{}') as Record<string, number>;
		text.textContent = fill(filled ?? datedTemplate, values, ownValue(heights, values?.id ?? ''));
	}
}

/** The template of a citation for a sentence, by the place or the item that it is of. */
function citationOf(text: HTMLElement, id: string): string | undefined {
	const templates = JSON.parse(text.dataset.sentenceTemplates ?? '{}') as Record<string, string>;
	return ownValue(templates, nodeOf(id));
}

function fill(template: string, values: Values | null, height = 0): string {
	const today = todayOf(new Date());
	const all: Record<string, string> = {
		...values,
		height: String(height),
		sentence: sentenceNumber(values?.id ?? '') ?? '',
		today,
		risToday: today.replaceAll('-', '/'),
	};
	// What is no name of ours, such as the braces of BibTeX, stays.
	return template.replace(/\{(\w+)\}/gu, (whole, name: string) => ownValue(all, name) ?? whole);
}
