import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A build of this site that nobody has asked for before. */
export interface Build {
	/** Where its files are. */
	folder: string;
	/** Where it has put the pictures that it painted; it found none. */
	pictures: string;
	/** What it has printed. */
	said: { stdout: string; stderr: string };
}

/**
 * Builds the site once more, into a folder of its own and without the pictures that other builds have kept.
 *
 * @param variables Of the environment, beside those of this process.
 */
export async function buildSite(variables: Record<string, string> = {}): Promise<Build> {
	const [folder, pictures] = ['build-', 'pictures-'].map((name) =>
		mkdtempSync(join(tmpdir(), name)),
	) as [string, string];
	const env = {
		...process.env,
		// Vitest's own would take the place of Astro's.
		BASE_URL: undefined,
		NODE_ENV: 'production',
		VITEST: '',
		BUILD_CACHE: pictures,
		...variables,
	};
	const cli = 'node_modules/astro/bin/astro.mjs';
	const args = [cli, 'build', '--outDir', folder];
	const said = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1e8 });
	return { folder, pictures, said };
}

/** Every file below a folder by path, byte for byte, in order. */
export function readFiles(folder: string): Map<string, Buffer> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const files = paths.filter((path) => statSync(join(folder, path)).isFile()).sort();
	return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}
