import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';

/**
 * A file that takes long to make: that of an earlier build, where it was made of the same, otherwise a new one, which
 * is kept. `BUILD_CACHE` names another folder for them than `node_modules/.cache/build`; it may be deleted at any time.
 *
 * @param kind How its name ends: `png`.
 * @param madeOf All that its bytes depend on: what is drawn, tools with their versions, settings.
 * @param make Makes it; the same bytes each time.
 */
export async function keepFile(
	kind: string,
	madeOf: readonly string[],
	make: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
	const hash = createHash('sha256').update(JSON.stringify(madeOf)).digest('hex');
	const folder = process.env.BUILD_CACHE ?? join('node_modules', '.cache', 'build');
	const path = join(folder, `${hash}.${kind}`);
	try {
		return new Uint8Array(await readFile(path));
	} catch (error) {
		if (!isMissing(error)) throw error;
		const made = new Uint8Array(await make());
		await mkdir(folder, { recursive: true });
		// By another name first, so that no other build reads half a file.
		const part = `${path}.${process.pid}`;
		await writeFile(part, made);
		await rename(part, path);
		return made;
	}
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/**
 * A package with its version, `docx 9.15.2`: another one may make another file of the same.
 *
 * @throws If it is not installed.
 */
export function versionOf(name: string): string {
	const path = findPackageJSON(name, import.meta.url);
	if (path === undefined) throw new Error(`the package ${name} is not installed`);
	const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
	return `${name} ${version}`;
}
