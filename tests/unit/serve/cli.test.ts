import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { makeFolder, removeFolders, siteFiles, writeFiles } from './make-site.ts';
import { runServer, runToEnd, stopServers } from './run-server.ts';

// What `npm run preview` says at the terminal; `npm start` reads the same variables before it builds.

let folder = '';

beforeEach(() => {
	folder = makeFolder();
	writeFiles(join(folder, 'dist'), siteFiles('https://example.org/'));
});

afterAll(() => {
	stopServers();
	removeFolders();
});

test.each([
	[{ PORT: 'abc' }, 'PORT is “abc”, expected a number from 0 to 65535'],
	[{ HOST: 'a b' }, 'HOST is “a b”, expected a name or an address, such as 0.0.0.0'],
	[{ HOST: '192.0.2.1' }, 'Cannot listen on 192.0.2.1, port 0 (EADDRNOTAVAIL).'],
	[{ SITE_URL: 'bad' }, 'SITE_URL is “bad”, expected an address: https://example.org'],
	[{ BASE_PATH: '/a/../b' }, 'BASE_PATH is “/a/../b”, expected a path: /plan-site'],
	[{ BASE_PATH: '/quzhou' }, 'dist/ was built for /, not for /quzhou/: run `npm run build` first.'],
])('%j is told in one line', async (variables, line) => {
	expect(await runToEnd(folder, variables)).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
});

test('a port that is taken is told in one line', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const address = other.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const { code, stderr } = await runToEnd(folder, { PORT: String(port) });
	other.close();
	expect(code).toBe(1);
	expect(stderr).toBe(
		`Port ${port} of 127.0.0.1 is taken. Choose another: PORT=${port + 1} npm start\n`,
	);
});

test('a half site is refused', async () => {
	rmSync(join(folder, 'dist', 'sitemap-index.xml'));
	const { code, stderr } = await runToEnd(folder);
	expect(code).toBe(1);
	expect(stderr).toBe(
		'dist/ is not a whole site (it has no sitemap-index.xml); run `npm run build` first.\n',
	);
});

test('a site that was built for nobody says so once', async () => {
	writeFiles(join(folder, 'dist'), siteFiles());
	const server = await runServer(folder);
	while (!server.said.stderr.endsWith('\n'))
		await new Promise((resolve) => setTimeout(resolve, 10));
	expect(server.said.stderr).toBe(
		'No SITE_URL: canonical links, QR codes and citations name http://localhost:4321. Before you publish: SITE_URL=https://example.org npm run build\n',
	);
	await server.stop();
});

test('a site is served below the path that it was built for', async () => {
	writeFiles(join(folder, 'dist'), siteFiles('https://example.org/quzhou/'));
	for (const BASE_PATH of ['', 'quzhou']) {
		const server = await runServer(folder, { BASE_PATH, HOST: '' });
		expect(server.said).toEqual({
			stdout: `7 pages\nhttp://localhost:${server.port}/quzhou/\n`,
			stderr: '',
		});
		await server.stop();
	}
});
