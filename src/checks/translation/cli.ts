/**
 * `npm run check:translation`: checks the translation against the Chinese, prints what each check has compared
 * and found, and fails on anything that no declared exception explains.
 */
import { formatProblem } from '../../model/problem.ts';
import { checkCorpus } from './check-corpus.ts';
import { formatReport } from './format-report.ts';
import { loadCorpus } from '../../model/corpus/load-corpus.ts';

const { value: corpus, problems } = await loadCorpus();
if (problems.length > 0) {
	for (const problem of problems) console.error(formatProblem(problem));
	process.exit(1);
}
const report = checkCorpus(corpus);
for (const problem of report.problems) console.error(formatProblem(problem));
console.log(formatReport(report));
if (report.problems.length > 0) process.exit(1);
