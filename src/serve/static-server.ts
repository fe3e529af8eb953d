import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface StaticServerOptions {
	/** The folder of the built site. */
	dist: string;
	/** The path below which the site is served, with slashes at both ends: `/` or `/quzhou/`. */
	base: string;
	/** Whether the site is built; until then every request is asked to come again. */
	isReady: () => boolean;
}

/** A server of the built site. Addresses without their last slash are led to those with it. */
export function createStaticServer({ dist, base, isReady }: StaticServerOptions): Server {
	// Reads the folder at each request, so that a new build is served at once.
	const serve = sirv(dist, { dev: true, etag: true });
	const notFound = (response: ServerResponse) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		const page = join(dist, '404.html');
		if (existsSync(page)) createReadStream(page).pipe(response);
		else response.end('404');
	};
	return createServer((request: IncomingMessage, response: ServerResponse) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		if (!isReady()) {
			response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
			response.end('The site is being built; try again in a moment.\n');
		} else if (!path.startsWith(base)) {
			if (path === '/' || `${path}/` === base) response.writeHead(302, { Location: base }).end();
			else notFound(response);
		} else if (isFolder(dist, path.slice(base.length))) {
			const search = query === undefined ? '' : `?${query}`;
			response.writeHead(308, { Location: `${path}/${search}` }).end();
		} else {
			request.url = `/${path.slice(base.length)}`;
			serve(request, response, () => {
				notFound(response);
			});
		}
	});
}

/** Whether a path that does not end in a slash names a folder with a page. */
function isFolder(dist: string, path: string): boolean {
	if (path === '' || path.endsWith('/')) return false;
	try {
		return existsSync(join(dist, decodeURIComponent(path), 'index.html'));
	} catch {
		return false;
	}
}
