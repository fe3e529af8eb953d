import type { z } from 'astro/zod';
import { contentPath } from '../places/node-id.ts';
import { toIndicator } from '../schemas/indicator.ts';
import {
	type EntryOf,
	listFile,
	type ListName,
	parseContentList,
} from '../schemas/content-lists.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { Placed } from '../schemas/parse-entries.ts';
import { planNodeSchema } from '../schemas/plan-node.ts';
import type { TranslationException } from '../schemas/translation-exception.ts';
import { translationSchema } from '../schemas/translation.ts';
import type { ContentParsed, ContentProblem, Finding } from './checked-problem.ts';
import type { Pair, ReviewUnit } from './pair.ts';
import { pairNode } from './pair-node.ts';
import { type NodeFile, parseNodeFile } from './parse-node-file.ts';
import { pairRow } from './pair-row.ts';

/** The plan in both languages, and all that its checks need. */
export interface Corpus {
	/** In reading order: headings, cells and sentences of the plan, then the rows of the two data tables. */
	pairs: Pair[];
	units: ReviewUnit[];
	/** What stands in one language only. */
	unpaired: Finding[];
	terms: Placed<GlossaryTerm>[];
	exceptions: Placed<TranslationException>[];
}

/** The content files by their path from the root of the repository: `content/plan/en/2/1/3.mdx`. */
export type ContentFiles = ReadonlyMap<string, string>;

/** Reads both languages from the content files and pairs them. */
export function parseCorpus(files: ContentFiles): ContentParsed<Corpus> {
	const problems: ContentProblem[] = [];
	const keep = <Value>({ value, problems: found }: ContentParsed<Value>): Value => {
		problems.push(...found);
		return value;
	};
	const readNodes = <Front extends { id: string }>(locale: string, schema: z.ZodType<Front>) =>
		[...files].flatMap(([file, source]): NodeFile<Front>[] =>
			file.startsWith(`content/plan/${locale}/`) && file.endsWith('.mdx')
				? keep(parseNodeFile(file, source, schema))
				: [],
		);
	const readList = <Name extends ListName>(name: Name): Placed<EntryOf<Name>>[] =>
		keep(parseContentList(name, files.get(listFile(name)), 'content'));

	const chinese = readNodes('zh', planNodeSchema).sort((a, b) => a.front.order - b.front.order);
	const english = new Map(
		readNodes('en', translationSchema).map((node) => [node.file.replace('/en/', '/zh/'), node]),
	);
	// What is wrong with the document is told by the checks of data.
	const [document] = parseContentList('document', files.get(listFile('document')), 'content').value;
	const isPartial = document?.translation === 'partial';
	const pairs: Pair[] = [];
	const units: ReviewUnit[] = [];
	const unpaired: Finding[] = [];
	// A plan without any translation has nothing to pair.
	for (const zh of english.size === 0 ? [] : chinese) {
		const en = english.get(zh.file);
		english.delete(zh.file);
		if (!en) {
			if (!isPartial)
				unpaired.push(
					missing(zh.front.id, zh.file.replace('/zh/', '/en/'), 'this node has no English'),
				);
			continue;
		}
		const node = pairNode(zh, en);
		pairs.push(...node.pairs);
		units.push(...node.units);
		unpaired.push(...node.findings);
	}
	for (const { front, file } of english.values())
		unpaired.push(missing(front.id, file, `the Chinese has no file ${contentPath(front.id)}.mdx`));
	const rows = [...readList('results'), ...readList('indicators').map(toIndicator)];
	pairs.push(...rows.flatMap(pairRow));
	return {
		value: {
			pairs,
			units,
			unpaired,
			terms: readList('glossary'),
			exceptions: readList('translation-exceptions'),
		},
		problems,
	};
}

function missing(id: string, file: string, message: string): Finding {
	const place = { file, line: 1, column: 1 };
	return { code: 'partner', id, about: '', message: `${id}: ${message}`, place };
}
