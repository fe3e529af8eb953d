/** `npm run check:data`: checks every file of content/, prints every problem, and fails on any. */
import { formatProblem } from '../../model/problem.ts';
import { checkData } from './check-data.ts';
import { loadContent, loadSeedSums } from '../../model/corpus/load-content.ts';

const { value: count, problems } = checkData(await loadContent(), await loadSeedSums());
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
	console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
	process.exit(1);
}
console.log(`${count} entries of data fit their schemas, the plan and each other`);
