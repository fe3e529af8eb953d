import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Run } from '../../model/text/inline.ts';
import { languageTag, type Locale, type ReadingMode } from '../../model/locale.ts';

/** An element or a text of a page. */
export type Content = ElementContent | string;

/** An XML document as text, with its declaration. */
export function formatXml(root: Element): string {
	const xml = toXml(root, { closeEmptyElements: true, tightClose: true });
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/** Attributes that say which language an element is in, for XHTML: `lang` and `xml:lang`. */
export function inLanguage(mode: ReadingMode) {
	return { lang: languageTag[mode], 'xml:lang': languageTag[mode] };
}

/**
 * A page of the book. Here as everywhere: xastscript takes an element in second place for attributes, so the
 * children of an element that has none stand in a list.
 */
export function formatPage(
	mode: ReadingMode,
	{ title, type, body }: { title: string; type?: string; body: readonly Content[] },
): string {
	return formatXml(
		x(
			'html',
			{
				xmlns: 'http://www.w3.org/1999/xhtml',
				'xmlns:epub': 'http://www.idpf.org/2007/ops',
				...inLanguage(mode),
			},
			'\n',
			x('head', [
				x('title', title),
				x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
			]),
			'\n',
			x(
				'body',
				{ 'epub:type': type },
				body.flatMap((part) => ['\n', part]),
			),
			'\n',
		),
	);
}

/** Runs of text as elements; neighbours that share a mark share its element. */
export function toContents(runs: readonly Run[], depth = 0): Content[] {
	const groups: { mark: string | undefined; runs: Run[] }[] = [];
	for (const run of runs) {
		const mark = run.marks[depth];
		const last = groups.at(-1);
		if (last?.mark === mark && last) last.runs.push(run);
		else groups.push({ mark, runs: [run] });
	}
	return groups.flatMap(({ mark, runs: own }): Content[] =>
		mark === undefined ? own.map(({ text }) => text) : [x(mark, toContents(own, depth + 1))],
	);
}

/** A paragraph of ours in a language. */
export function paragraph(locale: Locale, ...contents: readonly Content[]): Element {
	return x('p', inLanguage(locale), [...contents]);
}
