import { type IRunOptions, TextRun } from 'docx';
import { joinNumber, nodeLabel } from '../../words/node-label.ts';
import { localesOf, type ReadingMode } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { sizes, typefaces } from './look.ts';
import { type Inline, toRuns, toText } from './runs.ts';

/** The notice is a document of its own, and its title is set as one. */
export function noticeTitle(mode: ReadingMode): IRunOptions {
	return {
		size: sizes[mode].title - 8,
		bold: true,
		font: { hint: 'eastAsia', eastAsia: typefaces.title },
	};
}

/** A title in each language of the file, one below the other. */
export function formatTitle(mode: ReadingMode, node: PlanNode, look: IRunOptions = {}): Inline[] {
	return localesOf(mode)
		.map((locale) => nodeLabel(locale, node))
		.filter(({ title }, index) => index === 0 || title.locale === 'en')
		.flatMap(({ number, title: { runs, locale } }, index) => [
			...(index > 0 ? [new TextRun({ break: 1 })] : []),
			...(number === '' ? [] : [toText(locale, joinNumber(number), look)]),
			...toRuns(locale, runs, look),
		]);
}
