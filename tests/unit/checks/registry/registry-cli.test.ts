import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeFolder, removeFolders, root } from '../../ingest/run-cli.ts';

let folder = '';
const file = () => join(folder, 'content/registry.json');
const read = () => JSON.parse(readFileSync(file(), 'utf8')) as Record<string, unknown>;

/** Runs `npm run registry` in the folder. */
function run(...args: string[]) {
	const { status, stderr } = spawnSync(
		process.execPath,
		[join(root, 'src/checks/registry/cli.ts'), ...args],
		{ cwd: folder, encoding: 'utf8' },
	);
	return { status, stderr };
}

/** A registry in which an address stands that the site has no more. */
const registry = (document: string, published: boolean) =>
	`${JSON.stringify({ document, published, ids: [], addresses: ['/zh/old/'] })}\n`;

function commit() {
	const name = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
	for (const args of [
		['init', '-q'],
		['add', 'content'],
		[...name, 'commit', '-qm', 'test'],
	])
		expect(spawnSync('git', args, { cwd: folder }).status).toBe(0);
}

beforeEach(() => {
	folder = makeFolder();
	for (const path of ['content', 'dist/data', 'dist/zh'])
		mkdirSync(join(folder, path), { recursive: true });
	const plan = { document: { id: 'plan-a' }, nodes: [{ id: '1', sentences: [{ id: '1/s1' }] }] };
	writeFileSync(join(folder, 'dist/data/plan.json'), JSON.stringify(plan));
	for (const name of ['achievements', 'indicators'])
		writeFileSync(join(folder, `dist/data/${name}.json`), '[]');
	writeFileSync(join(folder, 'dist/zh/index.html'), '');
});

afterAll(removeFolders);

const data = ['/data/achievements.json', '/data/indicators.json', '/data/plan.json'];
const anew = {
	document: 'plan-a',
	published: false,
	ids: ['1', '1/s1'],
	addresses: [...data, '/zh/'],
};

test('what is published is added to the registry, and nothing taken out', () => {
	writeFileSync(file(), registry('plan-a', true));
	expect(run()).toEqual({ status: 0, stderr: '' });
	expect(read()).toEqual({ ...anew, published: true, addresses: [...data, '/zh/', '/zh/old/'] });
});

test('a registry that is not there is not started by accident', () => {
	const { status, stderr } = run();
	expect(status).toBe(1);
	expect(stderr).toMatch(/^content\/registry\.json is not there: .*--anew/u);
	expect(existsSync(file())).toBe(false);
	expect(run('--anew')).toEqual({ status: 0, stderr: '' });
	expect(read()).toEqual(anew);
});

test('the registry of another plan is started anew when that is asked for, published or not', () => {
	writeFileSync(file(), registry('plan-b', true));
	commit();
	expect(run().stderr).toMatch(/^content\/registry\.json holds the addresses of plan-b.*--anew/u);
	expect(read()).toMatchObject({ document: 'plan-b' });
	expect(run('--anew')).toEqual({ status: 0, stderr: '' });
	expect(read()).toEqual(anew);
});

test('until the site is published its registry may be started anew', () => {
	writeFileSync(file(), registry('plan-a', false));
	commit();
	expect(run('--anew')).toEqual({ status: 0, stderr: '' });
	expect(read()).toEqual(anew);
});

test('once the site is published its registry is never started anew, though the file be deleted or changed', () => {
	writeFileSync(file(), registry('plan-a', true));
	const refuses = () => {
		const { status, stderr } = run('--anew');
		expect(status).toBe(1);
		expect(stderr).toMatch(/^plan-a has been published: its registry is never started anew/u);
	};
	refuses();
	commit();
	rmSync(file());
	refuses();
	expect(existsSync(file())).toBe(false);
	writeFileSync(file(), registry('plan-a', false));
	refuses();
	expect(read()).toMatchObject({ published: false, addresses: ['/zh/old/'] });
});

test('an option that it does not know changes nothing', () => {
	writeFileSync(file(), registry('plan-a', false));
	expect(run('--new').status).toBe(1);
	expect(readFileSync(file(), 'utf8')).toBe(registry('plan-a', false));
});
