/**
 * `npm start`: builds the site, then serves it. `npm run preview`: serves what was built last.
 *
 * `PORT` (4321) and `HOST` (localhost) say where; `SITE_URL` and `BASE_PATH` where the site will stand.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { countPages, findFault, readRoot, warnOfLocalLinks } from './built-site.ts';
import { fail, lineOf, readOrFail } from './fail.ts';
import { readAddress } from './read-address.ts';
import { formatAddress, readListen } from './read-listen.ts';

const dist = 'dist';
const built = process.argv.includes('--built');
const { port, host } = readOrFail(() => readListen(process.env));
const asked = readOrFail(() => withSlash(readAddress(process.env).base));
const base = built ? await readBuiltBase() : asked;

// Faults in the settings above are reported without waiting for the server's packages.
const { createStaticServer } = await import('./static-server.ts');
let ready = built;
const server = await createStaticServer({ dist, base, isReady: () => ready });
// Listening before the build reports a taken port at once.
await server.listen({ port, host }).catch((error: unknown) => {
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'EADDRINUSE')
		fail(`Port ${port} of ${host} is taken. Choose another: PORT=${port + 1} npm start`);
	fail(`Cannot listen on ${host}, port ${port} (${code ?? message}).`);
});

const began = performance.now();
if (!built) {
	console.log('Building the site …');
	await build();
	ready = true;
}
const seconds = ((performance.now() - began) / 1000).toFixed(1);
console.log(`${await countPages(dist)} pages${built ? '' : `, built in ${seconds} s`}`);
const address = server.server.address();
const actual = typeof address === 'object' && address ? address.port : port;
console.log(formatAddress(host, actual, base));
const warning = warnOfLocalLinks(await readRoot(dist));
if (warning !== undefined) console.warn(warning);

/** Builds in a process of its own, so that the server does not keep the memory that a build takes. */
async function build(): Promise<void> {
	const cli = fileURLToPath(new URL('build-cli.ts', import.meta.url));
	const child = spawn(process.execPath, [cli, '--quiet'], { stdio: 'inherit' });
	const end = (signal: NodeJS.Signals) => {
		child.kill(signal);
		process.exit(1);
	};
	for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, end);
	const [code] = (await once(child, 'exit')) as [number | null];
	for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, end);
	if (code !== 0) fail('Nothing is served.');
}

/** The path that the last build was made for; ends the process where `BASE_PATH` asks for another. */
async function readBuiltBase(): Promise<string> {
	const fault = findFault(dist);
	if (fault !== undefined) fail(fault);
	const { pathname } = await readRoot(dist).catch((error: unknown) => fail(lineOf(error)));
	if ((process.env.BASE_PATH ?? '') !== '' && asked !== pathname)
		fail(`${dist}/ was built for ${pathname}, not for ${asked}: run \`npm run build\` first.`);
	return pathname;
}

function withSlash(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}
