import { nodeName } from '../../words/node-label.ts';
import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import { localesOf, type ReadingMode } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';

/** A node's number and title in all languages of a book, as plain text. */
export function bookName(mode: ReadingMode, node: PlanNode): string {
	return joinLanguages(localesOf(mode).map((locale) => nodeName(locale, node)));
}

/** Words of ours in all languages of a book, as plain text. */
export function bookWords(mode: ReadingMode, key: MessageKey): string {
	return joinLanguages(localesOf(mode).map((locale) => translate(locale, key)));
}

/** What is the same in both languages, as a title that is not translated yet, is not said twice. */
function joinLanguages(texts: readonly string[]): string {
	return [...new Set(texts)].join(' · ');
}
