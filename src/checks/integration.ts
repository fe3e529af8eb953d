import type { AstroIntegration } from 'astro';
import { formatProblem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { loadContent, loadSeedSums } from '../model/corpus/load-content.ts';
import type { TranslationReport } from './translation/check-corpus.ts';

/**
 * Checks the data and the translation, and ends the build where they have faults; in development it only names
 * them. It does so before anything else reads the content, and names all faults with their places.
 *
 * What it says of the translation, pages take from `virtual:translation-report`: they are bundled apart from this file and
 * would otherwise check everything a second time.
 */
export function contentChecks(): AstroIntegration {
	return {
		name: 'content-checks',
		hooks: {
			'astro:config:setup': async ({ command, logger, updateConfig }) => {
				if (command === 'preview') return;
				const { entries, pairs, problems, translation } = checkContent(
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
				updateConfig({ vite: { plugins: [reportModule(translation)] } });
			},
		},
	};
}

/** The module `virtual:translation-report`, declared in translation-report.d.ts. */
function reportModule(report: TranslationReport) {
	const id = 'virtual:translation-report';
	return {
		name: 'translation-report',
		resolveId: (asked: string) => (asked === id ? `\0${id}` : undefined),
		load: (asked: string) =>
			asked === `\0${id}` ? `export const report = ${JSON.stringify(report)};` : undefined,
	};
}
