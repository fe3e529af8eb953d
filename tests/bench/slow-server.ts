import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A link: bytes a second, and milliseconds before each answer begins. */
interface Link {
	bytesPerSecond: number;
	latency: number;
}

/** 1.6 Mbit/s, and 150 ms a request. */
export const phone: Link = { bytesPerSecond: 1.6e6 / 8, latency: 150 };

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** A file that was asked for. */
export interface Sent {
	path: string;
	/** Bytes of its body, compressed. */
	bytes: number;
	/** When it was asked for, and when it had been sent, in milliseconds as `Date.now()` tells them. */
	at: number;
	done: number;
}

/** A server that compresses text as hosts do, counts what it sends, and can be as slow as a link. */
export interface SlowServer {
	origin: string;
	/** What was asked for since the last call, in order. */
	takeRequests: () => Sent[];
	/** Sets the link; without one it answers as fast as it can. */
	setLink: (link?: Link) => void;
	close: () => void;
}

/**
 * Serves folders.
 *
 * @param mounts Folders by the path below which they are served: `{ '/': 'dist' }`; the longest path counts.
 */
export async function startSlowServer(
	mounts: Readonly<Record<string, string>>,
): Promise<SlowServer> {
	let sent: Sent[] = [];
	let link: Link | undefined;
	/** When the link is free again. */
	let free = 0;
	const paths = Object.keys(mounts).sort((a, b) => b.length - a.length);
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const mount = paths.find((path) => pathname.startsWith(path)) ?? '/';
		const file = findFile(
			join(mounts[mount] ?? '', decodeURIComponent(pathname.slice(mount.length))),
		);
		if (file === undefined) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(file)];
		const content = readFileSync(file);
		const body = type ? gzipSync(content) : content;
		const asked: Sent = { path: pathname, bytes: body.length, at: Date.now(), done: Infinity };
		sent.push(asked);
		const send = () => {
			response.writeHead(200, {
				'Content-Type': type ?? 'application/octet-stream',
				...(type && { 'Content-Encoding': 'gzip' }),
			});
			response.end(body);
			asked.done = Date.now();
		};
		if (!link) {
			send();
			return;
		}
		const begin = Math.max(performance.now() + link.latency, free);
		free = begin + (body.length / link.bytesPerSecond) * 1000;
		setTimeout(send, free - performance.now());
	});
	await new Promise<void>((resolve) => {
		server.listen(0, 'localhost', resolve);
	});
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		origin: `http://localhost:${port}`,
		takeRequests: () => {
			const taken = sent;
			sent = [];
			return taken;
		},
		setLink: (next) => {
			link = next;
			free = 0;
		},
		close: () => {
			server.close();
		},
	};
}

function findFile(path: string): string | undefined {
	const file = path.endsWith('/') || path === '' ? join(path, 'index.html') : path;
	try {
		return statSync(file).isFile() ? file : undefined;
	} catch {
		return undefined;
	}
}
