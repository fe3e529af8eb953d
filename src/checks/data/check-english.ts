import type { ContentFiles } from '../../model/corpus/corpus.ts';
import { listNames } from '../../model/schemas/content-lists.ts';
import { type ListItem, parseYaml } from '../../model/schemas/parse-list.ts';
import { planWordsFile } from '../../model/schemas/plan-words.ts';
import type { Data } from './data-files.ts';
import type { DataProblem } from './data-problem.ts';

type Path = readonly (string | number)[];

/**
 * Chinese without its English. Where nothing of the plan is translated, the site has no page in English, and no English
 * is asked for.
 */
export function checkEnglish(files: ContentFiles, data: Data): DataProblem[] {
	const isTranslated = [...files.keys()].some((file) => /^content\/plan\/en\/.+\.mdx$/u.test(file));
	if (!isTranslated) return [];
	// Terms have their English by their schema.
	const rows = listNames.flatMap((name) => (name === 'glossary' ? [] : (data[name] ?? [])));
	const wholes = [planWordsFile, 'content/site.yaml'].flatMap(
		(file) => parseYaml(file, files.get(file) ?? '', 'schema').root ?? [],
	);
	return [...rows, ...wholes].flatMap((item) =>
		findChineseAlone(item.value).map((path) => toProblem(item, path)),
	);
}

function toProblem(item: ListItem, path: Path): DataProblem {
	const name = [...path, 'en'].join('.');
	const message = `${name}: missing, expected the English of this, as the plan has a translation`;
	return { code: 'schema', message, place: item.placeOf([...path, 'en']) };
}

/** Paths of all `{ zh }` without `en` in a value, at whatever depth. */
function findChineseAlone(value: unknown, path: Path = []): Path[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value))
		return value.flatMap((part: unknown, index) => findChineseAlone(part, [...path, index]));
	if ('zh' in value && !('en' in value)) return [path];
	return Object.entries(value).flatMap(([key, part]) => findChineseAlone(part, [...path, key]));
}
