import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

// Whoever changes a download looks at it in `npm run dev`: there, too, it stands where the built site has it.

/** A port that neither the site nor its tests take. */
const port = '4498';
const server = spawn(
	process.execPath,
	['node_modules/astro/bin/astro.mjs', 'dev', '--port', port, '--host', '127.0.0.1'],
	{
		// Vitest's own would take the place of Astro's.
		env: { ...process.env, BASE_URL: undefined, NODE_ENV: 'development', VITEST: '' },
		stdio: ['ignore', 'pipe', 'inherit'],
	},
);

const read = async (path: string) => {
	const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
	return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};

beforeAll(
	() =>
		new Promise<void>((resolve, reject) => {
			server.stdout.on('data', (said: Buffer) => {
				if (said.toString().includes('ready in')) resolve();
			});
			server.once('exit', () => {
				reject(new Error('the server ended'));
			});
		}),
	120_000,
);

afterAll(() => server.kill());

test.each([
	'data/plan.json',
	'data/plan-zh.epub',
	'feed.xml',
	'llms.txt',
	'charts/zh/tasks.svg',
	'search/zh.json',
	'pagefind/pagefind-entry.json',
])('the server of developers answers with %s as it is built', async (path) => {
	const { status, bytes } = await read(path);
	expect(status).toBe(200);
	expect(bytes.equals(readFileSync(`dist/${path}`))).toBe(true);
});

test('what there is no file for is not found', async () => {
	expect((await read('data/nothing.json')).status).toBe(404);
});
