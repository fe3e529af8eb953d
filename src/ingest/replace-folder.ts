import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A folder that is not to be replaced; the message says what it holds. */
export class RefusedFolder extends Error {}

/**
 * Writes the files of a plan into a fresh folder, then puts it in the place of the old one. Of two processes that do
 * so at once, neither mixes its files with the other's: all those of the later one stay.
 *
 * @param files Texts by path below the folder.
 * @throws RefusedFolder If the folder holds anything but files of a plan, which would be lost.
 */
export async function replaceFolder(
	folder: string,
	files: ReadonlyMap<string, string>,
): Promise<void> {
	await mkdir(folder, { recursive: true });
	const [fresh, old] = [
		`${resolve(folder)}.fresh-${process.pid}`,
		`${resolve(folder)}.old-${process.pid}`,
	];
	await refuseForeign(folder).catch(unlessMoved);
	await removeLeft(resolve(folder));
	try {
		for (const [path, text] of files) {
			await mkdir(dirname(join(fresh, path)), { recursive: true });
			await writeFile(join(fresh, path), text);
		}
		for (let tries = 1; !(await swap(folder, fresh, old)); tries += 1) {
			if (tries === 200) throw new Error('other programs keep writing to it');
			await setTimeout(10);
		}
	} finally {
		for (const made of [fresh, old]) await rm(made, { recursive: true, force: true });
	}
}

/** @returns Whether it was done; not so where another process has taken the folder or put its own there meanwhile. */
async function swap(folder: string, fresh: string, old: string): Promise<boolean> {
	try {
		await mkdir(folder, { recursive: true });
		await refuseForeign(folder);
		await rm(old, { recursive: true, force: true });
		await rename(folder, old);
		await rename(fresh, folder).catch(async (error: unknown) => {
			await rename(old, folder).catch(unlessMoved);
			throw error;
		});
		return true;
	} catch (error) {
		unlessMoved(error);
		return false;
	}
}

/** Passes over the fault that something was put away, or put there, by another process. */
function unlessMoved(error: unknown): void {
	const { code = '' } = error as NodeJS.ErrnoException;
	if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code)) throw error;
}

async function refuseForeign(folder: string): Promise<void> {
	const foreign = await findForeign(folder);
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

/** Takes away what processes that have ended have left beside a folder. */
async function removeLeft(folder: string): Promise<void> {
	const names = await readdir(dirname(folder));
	for (const name of names) {
		const rest = name.startsWith(`${basename(folder)}.`) ? name.slice(basename(folder).length) : '';
		const [, pid] = /^\.(?:fresh|old)-(\d+)$/u.exec(rest) ?? [];
		if (pid !== undefined && !isRunning(Number(pid)))
			await rm(resolve(dirname(folder), name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of somebody else's may not be asked, but is there.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
