import { formatDate } from '../../words/format-date.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import { getDocument } from '../../model/reader/document.ts';

/**
 * What goes into a chat: the plan and the place, one line of text, and the link. For a script to fill in, as
 * {@link quoteTemplate}.
 */
export async function chatTemplate(locale: Locale, place: string): Promise<string> {
	const title = (await getDocument()).title[locale];
	return translate(locale, 'menu.chatText', { title, place, text: '{text}', url: '{url}' });
}

/**
 * A quotation with its source, in one language, for a script to fill in: `{text}`, `{url}`, and the place.
 *
 * @param place What stands for the place, such as `{place}`.
 */
export async function quoteTemplate(locale: Locale, place: string): Promise<string> {
	const { title, number, issued } = await getDocument();
	const date = formatDate(locale, issued);
	const source = translate(locale, 'menu.source', { title: title[locale], number, date });
	return translate(locale, 'menu.quoteText', { text: '{text}', source, place, url: '{url}' });
}
