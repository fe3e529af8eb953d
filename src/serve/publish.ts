import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock } from './lock.ts';
import { replaceFiles } from './replace-files.ts';

/** What ends a process while it writes, and the number of each. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Fills a folder anew so that whoever reads it finds all of the old files or all of the new ones: they are written
 * beside it, and the folders change names at the end. Whatever goes wrong before, the old ones stay. Where the folder
 * is a mount, which cannot be renamed, its files are replaced one by one.
 *
 * @param folder Where the files go: `dist`. It need not exist, and may be a link.
 * @param write Fills the empty folder whose path it gets.
 * @throws If another process is filling it, if `write` fails, or if the folder cannot be renamed.
 */
export async function publish(
	folder: string,
	write: (fresh: string) => Promise<void>,
): Promise<void> {
	const target = await realpath(folder).catch(() => resolve(folder));
	const beside = (what: string) => join(dirname(target), `.${basename(target)}.${what}`);
	const [fresh, old] = [beside('new'), beside('old')];
	await mkdir(dirname(target), { recursive: true });
	const release = await takeLock(beside('lock'));
	const cleanUp = () => {
		rmSync(fresh, { recursive: true, force: true });
		release();
	};
	const end = (signal: keyof typeof signals) => {
		cleanUp();
		process.exit(128 + signals[signal]);
	};
	const names = Object.keys(signals) as (keyof typeof signals)[];
	for (const name of names) process.once(name, end);
	try {
		// A process that was killed may have left these.
		if (existsSync(old) && !existsSync(target)) renameSync(old, target);
		for (const left of [fresh, old]) await rm(left, { recursive: true, force: true });
		await mkdir(fresh);
		await write(fresh);
		exchange(target, fresh, old);
		await rm(old, { recursive: true, force: true });
	} finally {
		for (const name of names) process.off(name, end);
		cleanUp();
	}
}

/** Puts a new folder in the place of another, without a break in which this process would do anything else. */
function exchange(target: string, fresh: string, old: string): void {
	if (existsSync(target)) {
		try {
			renameSync(target, old);
		} catch (error) {
			if (!['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
			replaceFiles(target, fresh);
			return;
		}
	}
	try {
		renameSync(fresh, target);
	} catch (error) {
		if (existsSync(old)) renameSync(old, target);
		throw error;
	}
}
