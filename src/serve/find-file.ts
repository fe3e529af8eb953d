import { existsSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What a request asks for. */
interface Target {
	/** Decoded parts of the path: `['zh', 'plan', '']` for `/zh/plan/`. None of them leads up or aside. */
	parts: string[];
	/** The query as it came, with its question mark, or `''`. */
	query: string;
}

/**
 * Takes the target of a request apart; it may be in absolute form, as proxies send it.
 *
 * @returns Undefined where no file of a site can be meant: a part that is empty, leads up or cannot be decoded.
 */
export function readTarget(url: string): Target | undefined {
	const from = /^https?:\/\/[^/?]*/iu.exec(url)?.[0].length ?? 0;
	const mark = url.indexOf('?', from);
	const end = mark === -1 ? url.length : mark;
	const path = url.slice(from, end) || '/';
	if (!path.startsWith('/')) return undefined;
	const parts = path.slice(1).split('/').map(decode);
	if (!parts.every((part, at) => isName(part) || (part === '' && at === parts.length - 1)))
		return undefined;
	return { parts: parts.filter((part) => part !== undefined), query: url.slice(end) };
}

/** A decoded part; undefined where it is no UTF-8. */
function decode(part: string): string | undefined {
	try {
		return decodeURIComponent(part);
	} catch {
		return undefined;
	}
}

/** Whether a part can be the name of a file or a folder on every system. */
function isName(part = ''): boolean {
	return part !== '' && part !== '.' && part !== '..' && !/[/\\\0]/u.test(part);
}

/**
 * Finds what stands at a path of a site. While a new build takes the old one's place there is no folder for a
 * moment; then it waits and looks again.
 *
 * @param dist The folder of the site.
 * @param parts Parts of the path, the last of them `''` for the page of a folder.
 * @returns Path below `dist` of the file to send and its number of bytes; `folder` where only a slash is missing;
 * undefined for nothing.
 */
export async function findFile(
	dist: string,
	parts: readonly string[],
): Promise<{ file: string; size: number } | 'folder' | undefined> {
	const found = await look(dist, parts);
	if (found !== undefined) return found;
	for (let tries = 0; tries < 50 && !existsSync(join(dist, 'index.html')); tries++)
		await setTimeout(10);
	return look(dist, parts);
}

async function look(dist: string, parts: readonly string[]) {
	const names = parts.at(-1) === '' ? [...parts.slice(0, -1), 'index.html'] : parts;
	const path = join(dist, ...names);
	const found = await maybeStat(path);
	if (found?.isFile()) return { file: names.join('/'), size: found.size };
	const page = found?.isDirectory() && (await maybeStat(join(path, 'index.html')));
	return page && page.isFile() ? 'folder' : undefined;
}

/** What stands at a path of the disk; undefined for nothing. */
async function maybeStat(path: string): Promise<Stats | undefined> {
	try {
		return await stat(path);
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL'].includes(code)) return undefined;
		throw error;
	}
}
