import { copyFileSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Makes a folder hold the files of another and no more, where it cannot change names with it: it may be a mount, as in
 * a container. Each file is put in its place whole, pages after what they load, and what is gone is removed last; so
 * whoever reads meanwhile finds every address, though some of them are still the old ones.
 */
export function replaceFiles(target: string, fresh: string): void {
	const isPage = (name: string) => name.endsWith('.html');
	const names = list(fresh).files.sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
	for (const name of names) {
		const to = join(target, name);
		mkdirSync(dirname(to), { recursive: true });
		copyFileSync(join(fresh, name), `${to}.new`);
		renameSync(`${to}.new`, to);
	}
	const kept = new Set(names);
	const { files, folders } = list(target);
	for (const name of files.filter((file) => !kept.has(file))) rmSync(join(target, name));
	for (const name of folders.sort((a, b) => b.length - a.length)) {
		if (readdirSync(join(target, name)).length === 0) rmdirSync(join(target, name));
	}
}

/** Paths of all files and folders below a folder. */
function list(folder: string): { files: string[]; folders: string[] } {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const path = (entry: { parentPath: string; name: string }) =>
		relative(folder, join(entry.parentPath, entry.name));
	return {
		files: entries.filter((entry) => !entry.isDirectory()).map(path),
		folders: entries.filter((entry) => entry.isDirectory()).map(path),
	};
}
