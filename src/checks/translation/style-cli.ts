/** `npm run check:style`: prints how the English reads, in counts. Fails on nothing: the checks of the translation do. */
import { loadCorpus } from '../../model/corpus/load-corpus.ts';
import { formatProblem } from '../../model/problem.ts';
import { createTermBase } from '../../model/terms/term-base.ts';
import { formatStyle, measureStyle } from './measure-style.ts';

const { value: corpus, problems } = await loadCorpus();
if (problems.length > 0) {
	for (const problem of problems) console.error(formatProblem(problem));
	process.exit(1);
}
console.log(formatStyle(measureStyle(corpus.pairs, createTermBase(corpus.terms))));
