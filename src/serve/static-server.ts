import compress from '@fastify/compress';
import statics from '@fastify/static';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { readFile } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { join, relative, resolve, sep } from 'node:path';
import { constants } from 'node:zlib';
import { fileHeaders, isCompressible } from './file-headers.ts';
import { findFile, readTarget } from './find-file.ts';
import { isPlainRange } from './plain-range.ts';

interface StaticServerOptions {
	/** The folder of the built site. */
	dist: string;
	/** The path below which the site is served, with slashes at both ends: `/` or `/plan-site/`. */
	base: string;
	/** Whether the site is built; until then every request is told to try again. */
	isReady: () => boolean;
}

/** What goes wrong with a file, or a request that asks for what there is not. */
interface Fault extends NodeJS.ErrnoException {
	statusCode?: number;
	headers?: Record<string, string>;
}

const text = 'text/plain; charset=utf-8';

/** What every answer says. */
const always = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cache-control': 'no-cache',
};

/** Milliseconds that a connection may stand still, a request take to come in, and a client wait before the next. */
const patience = { connectionTimeout: 60_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 };

/**
 * A server of the built site. It reads the folder at each request, so that a new build is served at once.
 * Addresses without their last slash are led to those with it; only GET and HEAD are answered.
 */
export async function createStaticServer(options: StaticServerOptions): Promise<FastifyInstance> {
	const dist = resolve(options.dist);
	const base = options.base.split('/').filter((part) => part !== '');
	const server = fastify({
		...patience,
		exposeHeadRoutes: false,
		// The one route takes every address as it came: what it names is for `readTarget` to say.
		rewriteUrl: () => '/',
	});

	server.addHook('onRequest', async (request, reply) => {
		reply.headers(always);
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return reply.code(405).header('allow', 'GET, HEAD').type(text).send('Only GET and HEAD.\n');
		if (!options.isReady())
			return reply
				.code(503)
				.header('retry-after', '2')
				.type(text)
				.send('The site is being built; try again in a moment.\n');
	});
	// An answer of 304 has no body, so that nothing is left to compress.
	server.addHook('onSend', async (_request, reply, payload) =>
		reply.statusCode === 304 ? null : payload,
	);

	await server.register(compress, {
		encodings: ['br', 'gzip'],
		brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
	});
	await server.register(statics, {
		root: dist,
		serve: false,
		cacheControl: false,
		suppressWarning: true,
		setHeaders: (reply, path) => {
			reply.headers(fileHeaders(relative(dist, path).replaceAll(sep, '/')));
		},
	});

	/** Sends the page that says that there is nothing at the address. */
	const sendMissing = async (reply: FastifyReply) => {
		const page = await readFile(join(dist, '404.html')).catch(() => 'Not found\n');
		return reply.code(404).headers(fileHeaders('404.html')).send(page);
	};
	const answer = async (request: FastifyRequest, reply: FastifyReply) => {
		const target = readTarget(request.originalUrl);
		if (target === undefined) return sendMissing(reply);
		const { parts, query } = target;
		const isBelow = parts.length > base.length && base.every((part, at) => part === parts[at]);
		if (!isBelow) {
			const isAbove = parts.join('/') === '' || parts.join('/') === base.join('/');
			return isAbove ? reply.redirect(options.base + query, 302) : sendMissing(reply);
		}
		const found = await findFile(dist, parts.slice(base.length));
		if (found === undefined) return sendMissing(reply);
		if (found === 'folder')
			return reply.redirect(`/${parts.map(encodeURIComponent).join('/')}/${query}`, 308);
		// Otherwise it would compress types that it does not know, and mislabel files that are compressed already.
		if (!isCompressible(found.file)) request.headers['x-no-compression'] = '';
		if (!isPlainRange(request.headers.range, found.size)) delete request.headers.range;
		return reply.sendFile(found.file);
	};
	server.route({ method: ['GET', 'HEAD'], url: '/', handler: answer });

	const tried = new WeakSet<FastifyRequest>();
	/** Looks once more for a file that was found and is gone when it is read: a new build came in between. */
	const answerAgain = async (request: FastifyRequest, reply: FastifyReply) => {
		if (tried.has(request)) return sendMissing(reply);
		tried.add(request);
		// Each of the two attempts adds listeners to the reply.
		reply.raw.setMaxListeners(30);
		return answer(request, reply);
	};
	server.setNotFoundHandler(answerAgain);
	server.setErrorHandler(async (error: Fault, request, reply) => {
		for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name);
		for (const name of reply.raw.getHeaderNames()) reply.raw.removeHeader(name);
		reply.headers({ ...always, ...error.headers });
		if (error.code === 'ENOENT') return answerAgain(request, reply.code(200));
		const isFull = error.code === 'EMFILE' || error.code === 'ENFILE';
		const status = isFull ? 503 : (error.statusCode ?? 500);
		// The message of a fault of ours names a path of this machine: it is for the terminal alone.
		if (status === 500) console.error(`${request.method} ${request.originalUrl}: ${error.message}`);
		return reply
			.code(status)
			.type(text)
			.send(`${STATUS_CODES[status] ?? status}\n`);
	});
	return server;
}
