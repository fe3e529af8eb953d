import { sentenceLabel } from '../../words/place-label.ts';
import { parseInline, plainText } from '../../model/text/inline.ts';
import type { Locale } from '../../model/locale.ts';
import type { ExtractNote, ExtractSentence, Passage, Words } from './extract.ts';
import type { ExtractTable } from './extract-table.ts';

/** What stands around the passages of a list wherever they are taken to. */
export interface Frame {
	/** Language of the page. */
	locale: Locale;
	/** The plan's title, and that it is an extract. */
	title: string;
	/** Where the words are from: the plan, the places, the address of the list, the day. */
	source: string;
}

/**
 * A list as HTML for word processors: headings, paragraphs and tables with bold, sub- and superscripts, and nothing
 * else; no colours, fonts, links and numbers of sentences.
 */
export function toListHtml(passages: readonly Passage[], frame: Frame): string {
	return [
		`<h1>${escape(frame.title)}</h1>`,
		...passages.flatMap(({ depth, heading, blocks, notes }) => [
			`<h${depth + 2}>${heading.map(toHtml).join('<br>')}</h${depth + 2}>`,
			...blocks.flatMap((block) =>
				block.kind === 'table'
					? block.tables.map(toTable)
					: joinParagraphs(block.sentences).map((words) => `<p>${toHtml(words)}</p>`),
			),
			...notes.map((note) => `<p>${escape(noteLine(note, frame.locale))}</p>`),
		]),
		`<p>${escape(frame.source)}</p>`,
	].join('');
}

/** The same as plain text, for where no typography is taken. */
export function toListPlain(passages: readonly Passage[], frame: Frame): string {
	return [
		frame.title,
		...passages.flatMap(({ heading, blocks, notes }) => [
			...heading.map(toPlain),
			...blocks.flatMap((block) =>
				block.kind === 'table'
					? block.tables.flatMap(({ locale, title, hasCaption, head, lines }) =>
							[...(hasCaption ? [[title]] : []), head.map(({ text }) => text), ...lines].map(
								(cells) => cells.map((text) => toPlain({ locale, text })).join('\t'),
							),
						)
					: joinParagraphs(block.sentences).map(toPlain),
			),
			...notes.map((note) => noteLine(note, frame.locale)),
		]),
		frame.source,
	].join('\n');
}

/** The paragraphs of a block: one in one language, else one for each sentence and language. */
export function joinParagraphs(sentences: readonly ExtractSentence[]): Words[] {
	if (sentences.some(({ words }) => words.length > 1))
		return sentences.flatMap(({ words }) => words);
	const [first] = sentences;
	const locale = first?.words[0]?.locale ?? 'zh';
	const texts = sentences.flatMap(({ words }) => words.map(({ text }) => text));
	return [{ locale, text: texts.join(locale === 'en' ? ' ' : '') }];
}

/** A note with the sentences that it is about: `疑（第 2 句）：…`. */
export function noteLine({ note, numbers }: ExtractNote, locale: Locale): string {
	// The label follows the name of a place.
	const about = numbers.map((number) => sentenceLabel(locale, number).replace(/^[，, ]+/u, ''));
	const list = about.join(locale === 'zh' ? '、' : ', ');
	const where = list === '' ? '' : locale === 'zh' ? `（${list}）` : ` (${list})`;
	return note.mark + where + (locale === 'zh' ? '：' : ': ') + note.text;
}

export const toPlain = ({ text }: Words): string => plainText(parseInline(text));

/** Inline markup is HTML as it is; titles of documents lean in English only. */
function toHtml({ locale, text }: Words): string {
	return locale === 'en' ? text : text.replaceAll(/<\/?cite>/gu, '');
}

function toTable({ locale, title, hasCaption, head, rows }: ExtractTable): string {
	const toRow = (cells: ExtractTable['head'], name: string) => {
		const spans = (span: number, by: string) => (span > 1 ? ` ${by}="${span}"` : '');
		const written = cells.map(
			({ text, rowspan, colspan }) =>
				`<${name}${spans(rowspan, 'rowspan')}${spans(colspan, 'colspan')}>${toHtml({ locale, text })}</${name}>`,
		);
		return `<tr>${written.join('')}</tr>`;
	};
	const body = rows.map((cells) => toRow(cells, 'td')).join('');
	const caption = hasCaption ? `<caption>${toHtml({ locale, text: title })}</caption>` : '';
	return `<table border="1">${caption}<thead>${toRow(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
