import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../../src/serve/cli.ts', import.meta.url));

/** What a program that ran to its end said. */
export interface Ended {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** `npm run preview` at work. */
export interface Running {
	port: number;
	child: ChildProcess;
	/** What it has said so far. */
	said: { stdout: string; stderr: string };
	/** Whether it still runs. */
	isAlive: () => boolean;
	stop: () => Promise<void>;
}

/** What variables of ours a server gets; those of the person who runs the tests are not for it. */
function environment(variables: Record<string, string>): NodeJS.ProcessEnv {
	const unset = { SITE_URL: '', BASE_PATH: '', PORT: '0', HOST: '127.0.0.1' };
	return { ...process.env, ...unset, ...variables };
}

const running = new Set<ChildProcess>();

/** Ends whatever still runs, also after a test that failed. */
export function stopServers(): void {
	for (const child of running) child.kill('SIGKILL');
}

function start(folder: string, variables: Record<string, string>, files?: number) {
	const command = `${files === undefined ? '' : `ulimit -n ${files}; `}exec "$0" "$@"`;
	const child = spawn('sh', ['-c', command, process.execPath, cli, '--built'], {
		cwd: folder,
		env: environment(variables),
	});
	running.add(child);
	child.on('close', () => running.delete(child));
	const said = { stdout: '', stderr: '' };
	child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
	return { child, said };
}

/** Runs `npm run preview` in the folder that holds dist/, and waits for its end. */
export async function runToEnd(
	folder: string,
	variables: Record<string, string> = {},
): Promise<Ended> {
	const { child, said } = start(folder, variables);
	const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
	const [code] = (await once(child, 'close')) as [number | null];
	clearTimeout(timer);
	return { code, ...said };
}

/**
 * Starts `npm run preview` on a free port.
 *
 * @param folder Holds dist/.
 * @param files Most files that it may have open at once.
 */
export async function runServer(
	folder: string,
	variables: Record<string, string> = {},
	files?: number,
): Promise<Running> {
	const { child, said } = start(folder, variables, files);
	const address = () => /^http:\/\/.*:(\d+)\//mu.exec(said.stdout)?.[1];
	while (address() === undefined) {
		if (child.exitCode !== null) throw new Error(said.stderr);
		await once(child.stdout, 'data');
	}
	return {
		port: Number(address()),
		child,
		said,
		isAlive: () => child.exitCode === null && child.signalCode === null,
		stop: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			child.kill('SIGKILL');
			await once(child, 'close');
		},
	};
}

/** An answer of a server, byte for byte. */
export interface Answer {
	status: number;
	/** By names in small letters. */
	headers: Record<string, string>;
	body: Buffer;
}

/**
 * Asks for one thing with a header that no client would send.
 *
 * @param target As it stands in the request: `/zh/`, `//evil.example/`.
 */
export async function ask(
	port: number,
	target: string,
	headers: Record<string, string> = {},
	method = 'GET',
): Promise<Answer> {
	const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
		([name, value]) => `${name}: ${value}\r\n`,
	);
	const socket = connect(port, '127.0.0.1');
	socket.setTimeout(5000, () => socket.destroy(new Error(`no answer to ${method} ${target}`)));
	socket.write(Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'));
	const chunks: Buffer[] = [];
	for await (const chunk of socket) chunks.push(chunk as Buffer);
	return readAnswer(Buffer.concat(chunks));
}

function readAnswer(answer: Buffer): Answer {
	const end = answer.indexOf('\r\n\r\n');
	if (end === -1) throw new Error(`no answer: “${answer.toString('latin1')}”`);
	const [first = '', ...lines] = answer.toString('latin1', 0, end).split('\r\n');
	const headers = Object.fromEntries(
		lines.map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
		}),
	);
	const rest = answer.subarray(end + 4);
	return {
		status: Number(first.split(' ')[1]),
		headers,
		body: headers['transfer-encoding'] === 'chunked' ? joinChunks(rest) : rest,
	};
}

/** The body of an answer that came in chunks. */
function joinChunks(rest: Buffer): Buffer {
	const parts: Buffer[] = [];
	for (let at = 0; at < rest.length;) {
		const end = rest.indexOf('\r\n', at);
		const length = Number.parseInt(rest.toString('latin1', at, end), 16);
		parts.push(rest.subarray(end + 2, end + 2 + length));
		at = end + 4 + length;
	}
	return Buffer.concat(parts);
}
