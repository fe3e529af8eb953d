import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { loadContent, loadSeedSums } from '../../src/model/corpus/load-content.ts';
import { formatProblem } from '../../src/model/problem.ts';

test('what seeds/README.md says of the seed is so', async () => {
	const seed = readFileSync('seeds/seed.txt', 'utf8');
	const words = readFileSync('seeds/README.md', 'utf8');
	expect(words).toContain(`sha256 ${(await loadSeedSums()).get('seeds/seed.txt') ?? '?'}\n`);
	expect(words).toContain(`(${seed.split('\n').length} lines, UTF-8`);
});

test('the data files fit their schemas, the plan and each other', async () => {
	const { entries, problems } = checkContent(await loadContent(), await loadSeedSums());
	expect(problems.map(formatProblem)).toEqual([]);
	expect(entries).toBeGreaterThan(300);
});
