import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent, loadSeedSums } from '../../src/checks/load-content.ts';
import { formatProblem } from '../../src/plan/problem.ts';

test('the data files fit their schemas, the plan and each other', async () => {
	const { entries, problems } = checkContent(await loadContent(), await loadSeedSums());
	expect(problems.map(formatProblem)).toEqual([]);
	expect(entries).toBeGreaterThan(300);
});
