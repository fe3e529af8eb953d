import type { FastifyInstance } from 'fastify';
import fs, { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createStaticServer } from '../../../src/serve/static-server.ts';
import { bytes, makeFolder, removeFolders, siteFiles, writeFiles } from './make-site.ts';
import { ask } from './run-server.ts';

const packed = gzipSync('an index');
const plan = '衢州'.repeat(1000);

/** Names of files, and the type that each has to be sent with. */
const types: [file: string, type: string][] = [
	['index.html', 'text/html; charset=utf-8'],
	['_astro/DH7G3vWX.css', 'text/css; charset=utf-8'],
	['_astro/DK3Fl9T5.js', 'text/javascript; charset=utf-8'],
	['settings.js', 'text/javascript; charset=utf-8'],
	['.well-known/security.txt', 'text/plain; charset=utf-8'],
	['robots.txt', 'text/plain; charset=utf-8'],
	['data/plan-zh.txt', 'text/plain; charset=utf-8'],
	['data/plan-zh.md', 'text/markdown; charset=utf-8'],
	['data/tasks.csv', 'text/csv; charset=utf-8'],
	['data/tasks.csv-metadata.json', 'application/json; charset=utf-8'],
	['data/deadlines.ics', 'text/calendar; charset=utf-8'],
	['data/plan.tmx', 'application/xml; charset=utf-8'],
	['data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
	['cite/zh/3.4.2.bib', 'application/x-bibtex; charset=utf-8'],
	['cite/zh/3.4.2.ris', 'application/x-research-info-systems; charset=utf-8'],
	['charts/zh/plan.svg', 'image/svg+xml; charset=utf-8'],
	['feed.xml', 'application/xml; charset=utf-8'],
	['site.webmanifest', 'application/manifest+json; charset=utf-8'],
	['data/plan-zh.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['data/plan-zh.epub', 'application/epub+zip'],
	['data/plan.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['cards/zh/3.4.2.png', 'image/png'],
	['pagefind/index/und_c17036f.pf_index', 'application/x-pagefind'],
	['pagefind/wasm.unknown.pagefind', 'application/x-pagefind'],
	['data/no-ending', 'application/octet-stream'],
];

/** Servers of one site at the root, below a path, and of one that is not built yet. */
const servers: Record<'root' | 'below' | 'waiting', FastifyInstance | undefined> = {
	root: undefined,
	below: undefined,
	waiting: undefined,
};
const ports = { root: 0, below: 0, waiting: 0 };
let dist = '';

beforeAll(async () => {
	dist = join(makeFolder(), 'dist');
	writeFiles(dist, {
		...Object.fromEntries(types.map(([file]) => [file, file.repeat(200)])),
		...siteFiles(),
		'pagefind/index/und_c17036f.pf_index': packed,
		'data/plan-zh.txt': plan,
		'data/50 % #1?.txt': 'odd',
	});
	for (const [name, base] of Object.entries({ root: '/', below: '/quzhou/', waiting: '/' })) {
		const server = await createStaticServer({ dist, base, isReady: () => name !== 'waiting' });
		await server.listen({ port: 0, host: '127.0.0.1' });
		const address = server.server.address();
		servers[name as keyof typeof servers] = server;
		ports[name as keyof typeof ports] = typeof address === 'object' ? (address?.port ?? 0) : 0;
	}
});

afterAll(async () => {
	for (const server of Object.values(servers)) await server?.close();
	removeFolders();
});

const get = (target: string, headers: Record<string, string> = {}, method = 'GET') =>
	ask(ports.root, target, headers, method);

test.each(types)('%s is sent as %s', async (file, type) => {
	const { status, headers } = await get(`/${file === 'index.html' ? '' : file}`);
	expect(status).toBe(200);
	expect(headers['content-type']).toBe(type);
});

test('an address of a folder leads to that with a slash, with all of its query', async () => {
	for (const [target, location] of [
		['/zh', '/zh/'],
		['/3.4.2', '/3.4.2/'],
		['/zh/search?q=what?&in=3', '/zh/search/?q=what?&in=3'],
		['/zh/search?q=%E6%B0%B4&from=//evil.example', '/zh/search/?q=%E6%B0%B4&from=//evil.example'],
		['/zh/search?', '/zh/search/?'],
		['http://localhost/zh/search?q=1', '/zh/search/?q=1'],
	] as const) {
		const { status, headers } = await get(target);
		expect([status, headers.location]).toEqual([308, location]);
	}
});

test('an address in absolute form, as proxies send it, is that of the page', async () => {
	const { status, body } = await get('http://localhost/zh/?from=http://localhost/');
	expect(status).toBe(200);
	expect(body.toString()).toContain('衢州');
});

test('names with signs of their own are found', async () => {
	expect((await get('/data/50%20%25%20%231%3F.txt')).body.toString()).toBe('odd');
});

test('HEAD answers as GET does, without the page', async () => {
	for (const target of ['/zh/', '/data/bytes.png', '/data/plan.json', '/nothing-here']) {
		const [whole, head] = [await get(target), await get(target, {}, 'HEAD')];
		expect(head.status).toBe(whole.status);
		expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
		expect(head.body).toHaveLength(0);
	}
	const { status, headers } = await get('/zh', {}, 'HEAD');
	expect([status, headers.location]).toEqual([308, '/zh/']);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'])(
	'%s is not allowed, and told what is',
	async (method) => {
		for (const target of ['/zh/', '/data/plan.json', '/nothing-here', '*']) {
			const { status, headers } = await get(target, {}, method);
			expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
		}
	},
);

test('a file that a browser has is not sent again', async () => {
	const { headers } = await get('/zh/');
	expect(headers['cache-control']).toBe('no-cache');
	for (const known of [
		{ 'If-None-Match': headers.etag ?? '' },
		{ 'If-Modified-Since': headers['last-modified'] ?? '' },
		{ 'If-None-Match': headers.etag ?? '', 'Accept-Encoding': 'br' },
	]) {
		const again = await get('/zh/', known);
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
		expect(again.headers).toMatchObject({ etag: headers.etag, vary: 'accept-encoding' });
		expect(again.headers).not.toHaveProperty('content-encoding');
	}
	expect((await get('/zh/', { 'If-None-Match': '"other"' })).status).toBe(200);
	const old = { 'If-Modified-Since': 'Thu, 01 Jan 2015 00:00:00 GMT' };
	expect((await get('/zh/', old)).status).toBe(200);
});

test('a page that is missing is sent whole, whatever a browser has', async () => {
	const { headers } = await get('/nothing-here');
	expect(headers).not.toHaveProperty('etag');
	const again = await get('/nothing-here', { 'If-None-Match': '*', Range: 'bytes=0-3' });
	expect(again.status).toBe(404);
	expect(again.body.toString()).toContain('not here');
});

test('only files whose names change with them are kept without asking', async () => {
	const kept = 'public, max-age=31536000, immutable';
	for (const [file] of types) {
		const { headers } = await get(`/${file}`);
		expect(headers['cache-control']).toBe(file.startsWith('_astro/') ? kept : 'no-cache');
	}
});

test('text is compressed as the browser asks, pictures and archives never', async () => {
	const text = await get('/data/plan-zh.txt', { 'Accept-Encoding': 'gzip, deflate, br' });
	expect(text.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
	expect(brotliDecompressSync(text.body).toString()).toBe(plan);
	const gzip = await get('/data/plan-zh.txt', { 'Accept-Encoding': 'br;q=0, gzip' });
	expect(gzip.headers['content-encoding']).toBe('gzip');
	expect(gunzipSync(gzip.body).toString()).toBe(plan);
	for (const accepted of ['identity', '', 'zstd', 'br;q=0'])
		expect((await get('/data/plan-zh.txt', { 'Accept-Encoding': accepted })).body.toString()).toBe(
			plan,
		);
	const plain = await get('/data/plan-zh.txt');
	expect(plain.headers).toMatchObject({ 'content-length': '6000', vary: 'accept-encoding' });
	for (const file of [
		'data/bytes.png',
		'data/plan-zh.epub',
		'data/plan-zh.docx',
		'data/no-ending',
	]) {
		const { headers } = await get(`/${file}`, { 'Accept-Encoding': 'gzip, br' });
		expect(headers).not.toHaveProperty('content-encoding');
	}
	// Compressed already: its bytes have to come as they are.
	const index = await get('/pagefind/index/und_c17036f.pf_index', {
		'Accept-Encoding': 'gzip, br',
	});
	expect(index.headers).not.toHaveProperty('content-encoding');
	expect(index.body.equals(packed)).toBe(true);
});

test('a part of a text is of its own bytes, not of compressed ones', async () => {
	const part = await get('/data/plan-zh.txt', { 'Accept-Encoding': 'br', Range: 'bytes=3-5' });
	expect(part.status).toBe(206);
	expect(part.headers).not.toHaveProperty('content-encoding');
	expect(part.body.toString()).toBe('州');
});

test('no answer lets a browser guess its type, and other sites may load the data', async () => {
	const loose = [
		'data/plan.json',
		'cite/zh/3.4.2.bib',
		'charts/zh/plan.svg',
		'cards/zh/3.4.2.png',
		'pagefind/index/und_c17036f.pf_index',
		'feed.xml',
	];
	for (const target of ['/', '/zh', '/nothing-here', '/%zz', ...loose.map((file) => `/${file}`)]) {
		const { headers } = await get(target, { Origin: 'https://example.org' });
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'strict-origin-when-cross-origin',
		});
		expect(headers['access-control-allow-origin']).toBe(
			loose.includes(target.slice(1)) ? '*' : undefined,
		);
	}
});

test('below a path the site is found there, and nowhere else', async () => {
	for (const [target, status, location] of [
		['/quzhou/', 200, undefined],
		['/quzhou/zh/', 200, undefined],
		['/quzhou/zh?q=1', 308, '/quzhou/zh/?q=1'],
		['/quzhou?q=1', 302, '/quzhou/?q=1'],
		['/', 302, '/quzhou/'],
		['/zh/', 404, undefined],
		['/quzhou2/', 404, undefined],
		['/quzhou/nothing-here', 404, undefined],
		['/other/zh/', 404, undefined],
		['//quzhou/', 404, undefined],
	] as const) {
		const answer = await ask(ports.below, target);
		expect([target, answer.status, answer.headers.location]).toEqual([target, status, location]);
		if (status === 404) expect(answer.body.toString()).toContain('not here');
	}
});

test('until the site is built everyone is asked to come again', async () => {
	const { status, headers } = await ask(ports.waiting, '/zh/');
	expect([status, headers['retry-after']]).toEqual([503, '2']);
});

test('a site that loses its pages while it is served says so, and does not end', async () => {
	const folder = join(makeFolder(), 'dist');
	writeFiles(folder, siteFiles());
	const server = await createStaticServer({ dist: folder, base: '/', isReady: () => true });
	await server.listen({ port: 0, host: '127.0.0.1' });
	const address = server.server.address();
	const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
	rmSync(folder, { recursive: true });
	expect((await ask(port, '/zh/')).status).toBe(404);
	writeFiles(folder, siteFiles());
	expect((await ask(port, '/data/bytes.png')).body.equals(bytes)).toBe(true);
	await server.close();
});

/** Lets the next file that is read fail as the system would. */
function failOnce(code: string): void {
	const stream = fs.createReadStream(join(dist, 'zh/index.html'));
	vi.spyOn(fs, 'createReadStream').mockImplementationOnce(() =>
		stream.destroy(Object.assign(new Error(`${code}: open '${dist}/zh/index.html'`), { code })),
	);
}

test.each([{}, { 'Accept-Encoding': 'br' }])(
	'a file that cannot be read is said, and nothing of this machine with it (%j)',
	async (accepted: Record<string, string>) => {
		const said = vi.spyOn(console, 'error').mockReturnValue();
		for (const [code, status, lines] of [
			['EMFILE', 503, 0],
			['EIO', 500, 1],
		] as const) {
			failOnce(code);
			const answer = await get('/zh/', accepted);
			expect(answer.status).toBe(status);
			expect(answer.body.toString()).toMatch(/^(?:Service Unavailable|Internal Server Error)\n$/u);
			expect(answer.headers).toMatchObject({ 'cache-control': 'no-cache' });
			expect(answer.headers).not.toHaveProperty('etag');
			expect(answer.headers).not.toHaveProperty('content-encoding');
			expect(said).toHaveBeenCalledTimes(lines);
		}
		said.mockRestore();
	},
);

test('a file that a new build takes away while it is asked for is looked for again', async () => {
	failOnce('ENOENT');
	const { status, headers, body } = await get('/zh/');
	expect(status).toBe(200);
	expect(headers['content-type']).toBe('text/html; charset=utf-8');
	expect(body.toString()).toContain('衢州');
});
