import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const cli = join(root, 'src/ingest/cli.ts');

/** Node keeps here what it has made of the modules, as it starts dozens of times. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'ingest-compiled') };

export interface Run {
	code: number;
	stdout: string;
	stderr: string;
}

/** Runs `node src/ingest/cli.ts` as a person would, in a folder of choice. */
export function runCli(args: readonly string[], cwd = root): Promise<Run> {
	return new Promise((resolve) => {
		const child = execFile(process.execPath, [cli, ...args], { cwd, env }, (_, stdout, stderr) => {
			resolve({ code: child.exitCode ?? -1, stdout, stderr });
		});
	});
}

const folders: string[] = [];

/** A fresh folder for one test; {@link removeFolders} takes them away. */
export function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
	folders.push(folder);
	return folder;
}

export function removeFolders(): void {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Every file below a folder by path, byte for byte; empty folders too, as a path that ends in `/`. */
export function readTree(folder: string): Record<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.map((entry): [string, string] => {
		const path = join(entry.parentPath, entry.name);
		const name = relative(folder, path);
		return entry.isFile() ? [name, readFileSync(path, 'latin1')] : [`${name}/`, ''];
	});
	return Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
