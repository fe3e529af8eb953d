import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { replaceFolder } from '../model/disk/replace-folder.ts';

/** A folder that is not to be replaced; the message says what it holds. */
export class RefusedFolder extends Error {}

/** How long another run that writes there is waited for, in milliseconds: each takes a moment. */
const patience = 10_000;

/**
 * Puts the files of a plan in the place of those that a folder holds. Of runs at the same time each waits for the one
 * before; the last one's files stay, all of them.
 *
 * @param files Texts by path below the folder.
 * @throws RefusedFolder If the folder holds anything but files of a plan, which would be lost.
 */
export async function writePlan(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
	// Before anything is written beside it, too.
	await refuseForeign(folder);
	const write = async (fresh: string) => {
		await refuseForeign(folder);
		for (const [path, text] of files) {
			await mkdir(dirname(join(fresh, path)), { recursive: true });
			await writeFile(join(fresh, path), text);
		}
	};
	await replaceFolder(folder, write, patience);
}

async function refuseForeign(folder: string): Promise<void> {
	const foreign = await findForeign(folder).catch((error: unknown) => {
		// There is none yet, or another run is putting its own there at this moment.
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		return undefined;
	});
	if (foreign !== undefined)
		throw new RefusedFolder(`it holds “${foreign}”, which is no file of a plan in Chinese`);
}

/** Path below a folder of something in it that is no file of a plan in Chinese. */
async function findForeign(folder: string, below = ''): Promise<string | undefined> {
	const entries = await readdir(join(folder, below), { withFileTypes: true });
	const folders: string[] = [];
	for (const entry of entries) {
		const path = join(below, entry.name);
		if (entry.isDirectory() && /^(?:\d+|box-\d+)$/u.test(entry.name)) folders.push(path);
		else if (!entry.isFile() || !(await isPlanFile(join(folder, path)))) return path;
	}
	for (const path of folders) {
		const found = await findForeign(folder, path);
		if (found !== undefined) return found;
	}
	return undefined;
}

/** Whether a file may have come from a seed. Those of the translation have the same names, but name no kind. */
async function isPlanFile(path: string): Promise<boolean> {
	if (!/^(?:notice|preamble|\d+|(?:box|table)-\d+)\.mdx$/u.test(basename(path))) return false;
	const [, front] = /^---\r?\n(.*?)\r?\n---/su.exec(await readFile(path, 'utf8')) ?? [];
	return front === undefined || /^kind: /mu.test(front);
}
