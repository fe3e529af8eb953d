import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytes, makeFolder, removeFolders, siteFiles, writeFiles } from './make-site.ts';
import { ask, runServer, type Running, stopServers } from './run-server.ts';

// What a server on a network has to bear. All of it together takes less than 20 seconds, each of them at most 10.

const limit = 10_000;
const began = performance.now();
let server: Running;
let folder = '';

beforeAll(async () => {
	folder = makeFolder();
	writeFiles(join(folder, 'dist'), siteFiles());
	// Neighbours that nobody may learn of.
	writeFiles(join(folder, 'dist2'), { 'index.html': 'neighbour' });
	writeFiles(folder, { 'index.html': 'above' });
	server = await runServer(folder, {}, 64);
});

afterAll(() => {
	stopServers();
	removeFolders();
});

const size = bytes.length;

/** Headers, and the bytes that answer them: from, to (the last one included), or none. */
const ranges: [header: string, answer: [number, number] | 'none' | 'all'][] = [
	['bytes=0-0', [0, 0]],
	['bytes=0-', [0, size - 1]],
	['bytes=50-99', [50, 99]],
	['bytes=4095-', [4095, 4095]],
	['bytes=4095-4095', [4095, 4095]],
	['bytes=4000-9999', [4000, 4095]],
	['bytes=-1', [4095, 4095]],
	['bytes=-100', [3996, 4095]],
	['bytes=-4096', [0, 4095]],
	['bytes=1-9007199254740993', 'all'],
	['bytes=0-99999999999999999999', 'all'],
	// More last bytes than there are: all of them.
	['bytes=-5000', 'all'],
	['bytes=-99999999999999999999', 'all'],
	['bytes=4096-', 'none'],
	['bytes=9000-9001', 'none'],
	['bytes=-0', 'none'],
	['bytes=50-10', 'none'],
	['bytes=5-1', 'none'],
	// Not what RFC 9110 calls a range, or several: the whole file.
	['bytes=0-1,5-9', 'all'],
	['bytes=0-1, 1-5', 'all'],
	['bytes=,', 'all'],
	['lines=1-5', 'all'],
	['bytes=', 'all'],
	['bytes=-', 'all'],
	['bytes=--5', 'all'],
	['bytes=abc', 'all'],
	['bytes=a-b', 'all'],
	['bytes=0x10-0x20', 'all'],
	['bytes=1.5-3', 'all'],
	['bytes=1-2-3', 'all'],
	['bytes=1e3-2e3', 'all'],
	['bytes 0-5', 'all'],
	['0-5', 'all'],
	[`bytes=${'0-0,'.repeat(1000)}1-1`, 'all'],
	['bytes=NaN-Infinity', 'all'],
];

test.each(ranges)('Range: %s is answered with %o', { timeout: limit }, async (header, parts) => {
	for (const method of ['GET', 'HEAD']) {
		const { status, headers, body } = await ask(
			server.port,
			'/data/bytes.png',
			{ Range: header },
			method,
		);
		const [from, to] = typeof parts === 'string' ? [0, size - 1] : parts;
		const expected = bytes.subarray(from, to + 1);
		if (parts === 'none') {
			expect(status).toBe(416);
			expect(headers['content-range']).toBe(`bytes */${size}`);
			continue;
		}
		expect(status).toBe(parts === 'all' ? 200 : 206);
		if (parts !== 'all') expect(headers['content-range']).toBe(`bytes ${from}-${to}/${size}`);
		expect(headers['content-length']).toBe(String(expected.length));
		if (method === 'GET') expect(body.equals(expected)).toBe(true);
	}
	expect(server.isAlive()).toBe(true);
});

/** Addresses that name nothing of the site's, and the one header that proxies may send. */
const hostile = [
	'//evil.example/..%2f',
	'//evil.example/%2e%2e',
	'//evil.example/%2e%2e/',
	'///evil.example',
	'////evil.example/..%2f..%2f',
	'/\\evil.example/..%2f',
	'/%5cevil.example/..%2f',
	'/%2fevil.example/..%2f',
	'/%2f%2fevil.example',
	'//localhost/zh',
	'//zh',
	'//zh/../zh',
	'/./zh',
	'/zh/.',
	'/zh/..',
	'/..',
	'/../',
	'/..%2f',
	'/%2e%2e',
	'/%2e%2e/',
	'/%2e%2e%2f',
	'/.%2e/',
	'/zh/../../',
	'/zh/..%2f..%2f',
	'/../dist2',
	'/../dist2/',
	'/..%2fdist2',
	'/..%2fdist2%2findex.html',
	'/%2e%2e/dist2/index.html',
	'/..%5cdist2',
	'/..%5cdist2%5cindex.html',
	`/${'..%2f'.repeat(8)}usr/share`,
	`/${'..%2f'.repeat(8)}etc/passwd`,
	`/${'../'.repeat(8)}etc/passwd`,
	`/${'%2e%2e/'.repeat(8)}etc/passwd`,
	'//etc/passwd',
	'/etc/passwd',
	'/%00',
	'/zh%00',
	'/zh/%00index.html',
	'/index.html%00.png',
	'/%c0%ae%c0%ae/',
	'/%c0%af',
	'/%e0%80%af..%e0%80%af',
	'/%f8%80%80%80%ae',
	'/%',
	'/%zz',
	'/%u002e',
	'/zh%',
	'/%ff%fe',
	'http://evil.example/..%2f',
	'http://evil.example//evil.example/..%2f',
	'http://evil.example',
	'*',
	'/C:/Windows',
	'/C:%5cWindows',
	'/CON',
	'/zh:$DATA',
	'/index.html/',
	'/index.html/x',
	`/${'a'.repeat(300)}`,
	`/${'a/'.repeat(3000)}`,
	`/${'a'.repeat(12_000)}`,
	`/${'%41'.repeat(4000)}`,
	`/${'../'.repeat(4000)}`,
	`/${'a'.repeat(40_000)}`,
	'/zh?%00',
	'/zh?//evil.example',
	'/zh\t',
	'/衢州',
	'/constructor',
	'/__proto__',
];

test(
	'no address leads away, tells of what is outside, or breaks the server',
	{ timeout: limit },
	async () => {
		expect(hostile.length).toBeGreaterThan(50);
		const faults: string[] = [];
		for (const target of hostile) {
			for (const method of ['GET', 'HEAD']) {
				const { status, headers, body } = await ask(server.port, target, {}, method);
				const { location = '' } = headers;
				const says = body.toString();
				const isHome = status === 200 && says.includes('home') && target === 'http://evil.example';
				const isBad = status >= 400 && status < 500;
				const isSlash = status === 308 && /^\/zh\/(?:\?|$)/u.test(location);
				if (
					!isBad &&
					!isSlash &&
					!isHome &&
					!(method === 'HEAD' && status === 200 && target === 'http://evil.example')
				)
					faults.push(`${method} ${target.slice(0, 60)}: ${status} ${location}`);
				if (/neighbour|above|root:/u.test(says)) faults.push(`${target}: tells`);
			}
		}
		expect(faults).toEqual([]);
		expect(server.isAlive()).toBe(true);
	},
);

/** Files that the server has open now; undefined where the system does not tell. */
function countOpen(): number | undefined {
	try {
		return readdirSync(`/proc/${server.child.pid ?? 0}/fd`).length;
	} catch {
		return undefined;
	}
}

/** Asks for a page and leaves, before the answer or in the midst of it. */
async function abort(target: string, after: 'sent' | 'begun', headers = ''): Promise<void> {
	await new Promise<void>((resolve) => {
		const socket = connect(server.port, '127.0.0.1');
		socket
			.on('error', () => undefined)
			.on('close', () => {
				resolve();
			});
		socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`, () => {
			if (after === 'sent') socket.destroy();
		});
		socket.once('data', () => socket.destroy());
	});
}

/** Waits until the server has no more files open than before. */
async function settle(before: number): Promise<number> {
	for (let tries = 0; tries < 40 && (countOpen() ?? 0) > before; tries++) await wait(50);
	return countOpen() ?? before;
}

test('2,000 loads that are broken off leave no file open', { timeout: limit }, async () => {
	await ask(server.port, '/zh/');
	const before = countOpen() ?? 0;
	const targets = ['/zh/tasks/', '/zh/', '/nothing-here', '/data/bytes.png', '/zh/print/'];
	for (let round = 0; round < 100; round++) {
		await Promise.all(
			Array.from({ length: 20 }, (_, at) =>
				abort(
					targets[at % targets.length] ?? '/',
					at % 2 === 0 ? 'sent' : 'begun',
					at % 3 === 0 ? 'Accept-Encoding: br\r\n' : '',
				),
			),
		);
	}
	expect(await settle(before)).toBeLessThanOrEqual(before);
	expect((await ask(server.port, '/zh/')).status).toBe(200);
});

test(
	'readers that take nothing, more than it may have files open, do not end it',
	{ timeout: limit },
	async () => {
		const before = countOpen() ?? 0;
		const sockets: Socket[] = Array.from({ length: 100 }, () => {
			const socket = connect(server.port, '127.0.0.1');
			socket.on('error', () => undefined).pause();
			socket.write('GET /zh/print/ HTTP/1.1\r\nHost: localhost\r\n\r\n');
			return socket;
		});
		await wait(1000);
		expect(server.isAlive()).toBe(true);
		for (const socket of sockets) socket.destroy();
		expect(await settle(before)).toBeLessThanOrEqual(before);
		expect((await ask(server.port, '/zh/')).status).toBe(200);
	},
);

test('it has found nothing to complain of, and all of it took less than 20 seconds', () => {
	expect(performance.now() - began).toBeLessThan(20_000);
	expect(server.said.stderr.replace(/^No SITE_URL.*\n/u, '')).toBe('');
});
