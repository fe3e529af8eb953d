/** `npm run check:style`: prints how the English reads, in counts. Fails on nothing: the checks of the translation do. */
import { loadEdition } from '../../model/corpus/load-edition.ts';
import { formatProblem } from '../../model/problem.ts';
import { formatStyle, measureStyle } from './measure-style.ts';

const { value: edition, problems } = await loadEdition();
if (problems.length > 0) {
	for (const problem of problems) console.error(formatProblem(problem));
	process.exit(1);
}
console.log(formatStyle(measureStyle(edition.pairs)));
