import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkData } from '../../../../src/checks/data/check-data.ts';
import { loadContent, loadSeedSums } from '../../../../src/model/corpus/load-content.ts';
import { formatProblem } from '../../../../src/model/problem.ts';
import { makeFolder, removeFolders, root } from '../../ingest/run-cli.ts';

let folder = '';

/** Runs a script of the project with Node in the copy, as npm would. */
function run(script: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: '', VITEST: '', ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return { status, stdout, stderr };
}

/** Changes a file of the copy's content, and tells on which line. */
function breakContent(name: string, from: string, to: string): number {
	const path = join(folder, 'content', name);
	const source = readFileSync(path, 'utf8');
	const at = source.indexOf(from);
	expect(at).toBeGreaterThan(-1);
	writeFileSync(path, source.replace(from, to));
	return source.slice(0, at).split('\n').length;
}

beforeEach(() => {
	folder = makeFolder();
	cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
	symlinkSync(join(root, 'seeds'), join(folder, 'seeds'));
});

afterAll(removeFolders);

test('the content of this project has no problems', () => {
	const { status, stdout, stderr } = run('src/checks/data/data-cli.ts');
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toMatch(/^\d{3,} entries of data fit their schemas, the plan and each other\n$/u);
});

test('a fault in a copy of the content ends the check, with its line', () => {
	const line = breakContent('targets.yaml', 'node: 3.1.1/s8\n', 'node: 3.1.1/s88\n');
	expect(run('src/checks/data/data-cli.ts')).toEqual({
		status: 1,
		stdout: '',
		stderr: `content/targets.yaml:${line}:9: t-3-1-1-s8-a: node: the plan has no sentence “3.1.1/s88”, expected 3.1.1/s1 to s8 (unknown-sentence)\n1 problem\n`,
	});
});

test.each([
	['the operator’s file', 'site.yaml', '  contact: null\n', '\tcontact: null\n', 1],
	['the document', 'document.yaml', 'sha256: ', 'sha256: 0', 13],
	['the registry', 'registry.json', '"/3.4.2/",', '"/3.4.2/"', 3],
	['the glossary', 'glossary.yaml', 'kind: policy\n', 'kind: polity\n', 9],
	['the translation', 'plan/en/3/1/1.mdx', '<P>\n', '<p>\n', 1],
	[
		'the translation’s exceptions',
		'translation-exceptions.yaml',
		'- check: figure',
		'- check: fig',
		10,
	],
])(
	'a fault in %s is found by the check of the data, with its place',
	async (_, name, from, to, column) => {
		const files = new Map(await loadContent());
		const path = `content/${name}`;
		const [before = '', ...after] = files.get(path)?.split(from) ?? [];
		expect(after).not.toEqual([]);
		files.set(path, before + to + after.join(from));
		const { problems } = checkData(files, await loadSeedSums());
		const line = before.split('\n').length + (name === 'registry.json' ? 1 : 0);
		expect(problems.map(formatProblem).join('\n')).toContain(`${path}:${line}:${column}: `);
	},
);

test('faults of data and translation end the build before anything is written, all in one run', () => {
	for (const name of ['node_modules', 'src', 'public', 'package.json', 'tsconfig.json'])
		symlinkSync(join(root, name), join(folder, name));
	cpSync(join(root, 'astro.config.mjs'), join(folder, 'astro.config.mjs'));
	const lines = [
		breakContent('indicators.yaml', 'value: 96\n', 'value: 960\n'),
		breakContent('targets.yaml', 'modality: shall\n', 'modality: may\n'),
		breakContent('plan/en/3/1/1.mdx', '2025', '2026'),
		breakContent('site.yaml', '  contact: null\n', '\tcontact: null\n'),
	];
	const { status, stdout, stderr } = run('node_modules/astro/bin/astro.mjs', 'build');
	expect(status).toBe(1);
	const said = stdout + stderr;
	expect(said).toContain(`content/indicators.yaml:${lines[0] ?? 0}:12: 1: target.value is 960`);
	expect(said).toContain(`content/targets.yaml:${lines[1] ?? 0}:13: modality: Invalid option`);
	expect(said).toContain(`content/plan/en/3/1/1.mdx:${lines[2] ?? 0}:1: 3.1.1/s8: “by 2025”`);
	expect(said).toContain(`content/site.yaml:${lines[3] ?? 0}:1: Tabs are not allowed`);
	expect(existsSync(join(folder, 'dist'))).toBe(false);
});
