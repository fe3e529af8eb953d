import type { AstroIntegration } from 'astro';
import { formatProblem } from '../plan/problem.ts';
import { checkEdition } from './check-edition.ts';
import { loadEdition } from './load-edition.ts';

/** Checks the translation before pages are built, and ends the build where it disagrees with the Chinese. */
export function translationChecks(): AstroIntegration {
	return {
		name: 'translation-checks',
		hooks: {
			'astro:build:start': async ({ logger }) => {
				const { value, problems } = await loadEdition();
				const found = problems.length > 0 ? problems : checkEdition(value).problems;
				for (const problem of found) logger.error(formatProblem(problem));
				if (found.length > 0)
					throw new Error(
						`the translation has ${found.length} findings; \`npm run check:translation\` lists them`,
					);
				logger.info(`${value.pairs.length} pairs of texts agree`);
			},
		},
	};
}
