import type { AstroIntegration } from 'astro';
import { formatProblem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { loadContent, loadSeedSums } from '../model/corpus/load-content.ts';

/**
 * Checks the data and the translation, and ends the build where they have faults; in development it only names
 * them. It does so before anything else reads the content, and names all faults with their places.
 */
export function contentChecks(): AstroIntegration {
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': async ({ command, logger }) => {
				if (command === 'preview') return;
				const { entries, pairs, problems } = checkContent(
					await loadContent(),
					await loadSeedSums(),
				);
				for (const problem of problems) logger.error(formatProblem(problem));
				if (problems.length === 0)
					logger.info(`${entries} entries of data fit, ${pairs} pairs of texts agree`);
				else if (command === 'build')
					throw new Error(
						`the content has ${problems.length} problems; docs/content-format.md explains their codes`,
					);
			},
		},
	};
}
