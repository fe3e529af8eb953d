import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import { contentChecks } from '../../src/checks/integration.ts';
import { checkCorpus } from '../../src/checks/translation/check-corpus.ts';
import { loadCorpus } from '../../src/model/corpus/load-corpus.ts';

// What the checks before the build found is what pages show: they are bundled apart, and check nothing again.

/** What the build asks of a module that stands in no file. */
interface ModuleMaker {
	resolveId: (id: string) => string | undefined;
	load: (id: string) => string | undefined;
}

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

const ignore = () => undefined;

test('pages are given what the checks before the build have found', async () => {
	const plugins: ModuleMaker[] = [];
	await contentChecks().hooks['astro:config:setup']?.({
		command: 'build',
		logger: { info: ignore, error: ignore } as unknown as AstroIntegrationLogger,
		updateConfig: ({ vite }: { vite: { plugins: ModuleMaker[] } }) => plugins.push(...vite.plugins),
	} as unknown as Parameters<Setup>[0]);
	const [plugin] = plugins;
	const id = plugin?.resolveId('virtual:translation-report') ?? '';
	expect(plugin?.load('virtual:other')).toBeUndefined();
	const code = plugin?.load(id) ?? '';
	const { report } = (await import(
		/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
	)) as { report: unknown };
	const { value } = await loadCorpus();
	expect(report).toEqual(JSON.parse(JSON.stringify(checkCorpus(value))));
});
