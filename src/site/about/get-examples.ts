import { findExamples } from '../../model/parts.ts';
import { chapterName } from '../../words/plan-facts.ts';
import { translate } from '../../words/translate.ts';
import { formatChineseNumber } from '../../model/numbers/chinese-number.ts';
import type { Locale } from '../../model/locale.ts';
import { findPlace } from '../lists/get-places.ts';
import { getDocument } from '../../model/reader/document.ts';
import { readPlanWords } from '../../model/schemas/content-files.ts';
import { placeLabel } from '../../words/place-label.ts';
import { nodeOf, numbersOf, sentenceNumber } from '../../model/places/place-id.ts';

/**
 * Identifiers of each kind and what each names, by the examples of `content/words.yaml`.
 *
 * @throws If one of them is no place of the plan.
 */
export async function explainExamples(locale: Locale): Promise<[id: string, meaning: string][]> {
	const examples = readPlanWords().examples ?? findExamples();
	if (!examples) return [];
	const node = nodeOf(examples.sentence);
	const number = sentenceNumber(examples.sentence) ?? '';
	const [chapter = '', second = '', item = ''] = numbersOf(node);
	const section = locale === 'zh' ? formatChineseNumber(Number(second)) : second;
	const name = chapterName(locale, chapter);
	const table = Object.values((await getDocument()).tables).at(-1);
	const [box, boxItem] = numbersOf(examples.boxItem ?? '');
	const isTask = chapter === (await getDocument()).tasks;
	const values = { section, item, ...(isTask && { chapter: name }) };
	const ids: [string, string][] = [
		[chapter, name],
		[`${chapter}.${second}`, translate(locale, 'about.ids.section', { chapter: name, section })],
		[node, translate(locale, isTask ? 'about.ids.task' : 'about.ids.item', values)],
		[examples.sentence, translate(locale, 'about.ids.sentence', { number })],
		...(examples.boxItem !== undefined && box !== undefined && boxItem !== undefined
			? [
					[examples.boxItem, translate(locale, 'about.ids.box', { box, item: boxItem })] satisfies [
						string,
						string,
					],
				]
			: []),
		...(table === undefined ? [] : [[table, placeLabel(locale, table)] satisfies [string, string]]),
	];
	for (const [id] of ids) await findPlace(locale, id);
	return ids;
}
