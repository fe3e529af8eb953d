import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/**
 * Takes a lock: a file that holds the number of the process that has it. That of a process that is gone is taken over.
 *
 * @param path The file.
 * @returns A function that gives the lock back.
 * @throws If another process has it; the message says what to do.
 */
export async function takeLock(path: string): Promise<() => void> {
	const own = String(process.pid);
	for (let tries = 0; tries < 2; tries++) {
		try {
			writeFileSync(path, own, { flag: 'wx' });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
			// One that is empty may be about to be written.
			if (readOwner(path) === '') await setTimeout(50);
			if (isAlive(readOwner(path))) break;
			rmSync(path, { force: true });
			continue;
		}
		// Two processes that take over a dead one's lock at the same moment delete each other's; the last one has it.
		if (tries > 0) await setTimeout(100);
		if (readOwner(path) !== own) break;
		return () => {
			rmSync(path, { force: true });
		};
	}
	throw new Error(
		`Another build is at work (process ${readOwner(path)}); wait for it. If there is none, delete ${path}`,
	);
}

/** Number of the process that has a lock; empty where nobody has it. */
function readOwner(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

/** Whether another process of that number runs. Our own number was left by another one, in an earlier container. */
function isAlive(owner: string): boolean {
	if (!/^\d+$/u.test(owner) || Number(owner) === process.pid) return false;
	try {
		process.kill(Number(owner), 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
