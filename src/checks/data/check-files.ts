import { listFile, listNames } from '../../model/schemas/content-lists.ts';
import { parseRegistry, registryFile } from '../../model/schemas/registry.ts';
import { parsePlanWords, planWordsFile } from '../../model/schemas/plan-words.ts';
import { parseSite } from '../../model/schemas/site.ts';
import { translationSchema } from '../../model/schemas/translation.ts';
import type { ContentFiles } from '../../model/corpus/corpus.ts';
import { parseNodeFile } from '../../model/corpus/parse-node-file.ts';
import type { DataProblem } from './data-problem.ts';

const known = new Set([
	...listNames.map(listFile),
	'content/site.yaml',
	planWordsFile,
	registryFile,
]);

/** Files for people, who may say beside the content what it is. */
const isForPeople = (file: string) => /^content\/(?:LICENSE|README)(?:\.\w+)?$/u.test(file);

/**
 * Checks the files of content/ that hold no list: what the operator says, the registry, the translation; and that
 * there is no file that nobody reads.
 */
export function checkFiles(files: ContentFiles): DataProblem[] {
	const registry = files.get(registryFile);
	const problems: DataProblem[] = [
		...parseSite(files.get('content/site.yaml'), 'schema').problems,
		...parsePlanWords(files.get(planWordsFile), 'schema').problems,
	];
	// A plan that has not been published has none.
	if (registry !== undefined) problems.push(...parseRegistry(registry, 'schema').problems);
	for (const [file, source] of files) {
		const [, locale] = /^content\/plan\/(zh|en)\/.+\.mdx$/u.exec(file) ?? [];
		if (locale === 'en') problems.push(...parseNodeFile(file, source, translationSchema).problems);
		if (locale !== undefined || known.has(file) || isForPeople(file)) continue;
		const message = 'nothing reads this file, expected none here, or another name';
		problems.push({ code: 'unknown-file', message, place: { file, line: 1, column: 1 } });
	}
	return problems;
}
