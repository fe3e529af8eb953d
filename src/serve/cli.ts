/**
 * `npm start`: builds the site, then serves it. `npm run preview`: serves what was built last.
 *
 * `PORT` (4321) and `HOST` (localhost) say where; `SITE_URL` and `BASE_PATH` are read by astro.config.mjs.
 */
import { build } from 'astro';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { readAddress } from './read-address.ts';
import { createStaticServer } from './static-server.ts';

const port = Number(process.env.PORT ?? 4321);
const host = process.env.HOST ?? 'localhost';
const base = `${readAddress(process.env).base}/`.replaceAll(/\/{2,}/gu, '/');
const dist = 'dist';
const built = process.argv.includes('--built');

/** Ends with a line for the person at the terminal. */
function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

/** Number of pages below a folder. */
async function countPages(folder: string): Promise<number> {
	const files = await readdir(folder, { recursive: true });
	return files.filter((name) => name.endsWith('.html')).length;
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
	fail(`PORT is “${process.env.PORT ?? ''}”, expected a number from 0 to 65535`);
if (built && !existsSync(dist)) fail('There is no dist/ to serve; run `npm run build` first.');

let ready = built;
const server = createStaticServer({ dist, base, isReady: () => ready });
server.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code === 'EADDRINUSE')
		fail(`Port ${port} of ${host} is taken. Choose another: PORT=${port + 1} npm start`);
	fail(`Cannot listen on ${host}:${port} (${error.code ?? error.message}).`);
});
// Listening before the build tells of a taken port at once.
server.listen(port, host, () => {
	void start();
});

async function start(): Promise<void> {
	const began = performance.now();
	if (!built) {
		console.log('Building the site …');
		await build({ logLevel: 'warn' }).catch((error: unknown) => {
			console.error(error);
			fail('The build failed; nothing is served.');
		});
		ready = true;
	}
	const seconds = ((performance.now() - began) / 1000).toFixed(1);
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	const pages = await countPages(dist);
	console.log(`${pages} pages${built ? '' : `, built in ${seconds} s`}`);
	console.log(`http://${host}:${actual}${base}`);
}
