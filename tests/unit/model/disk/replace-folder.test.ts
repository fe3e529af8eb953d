import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs, {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { replaceFolder } from '../../../../src/model/disk/replace-folder.ts';
import { makeFolder, removeFolders, siteFiles, writeFiles } from '../../serve/make-site.ts';
import { ask, runServer, stopServers } from '../../serve/run-server.ts';

let folder = '';
let dist = '';

beforeEach(() => {
	folder = makeFolder();
	dist = join(folder, 'dist');
});

afterAll(() => {
	stopServers();
	removeFolders();
});

const module = fileURLToPath(
	new URL('../../../../src/model/disk/replace-folder.ts', import.meta.url),
);

/** Starts a process that writes page after page into dist/, and never ends; it is waited for until it writes. */
async function startBuild(): Promise<ChildProcess> {
	const child = spawn(process.execPath, [
		'--input-type=module',
		'--eval',
		`import { replaceFolder } from ${JSON.stringify(module)};
		import { writeFileSync } from 'node:fs';
		await replaceFolder(${JSON.stringify(dist)}, async (fresh) => {
			for (let at = 0; ; at++) {
				writeFileSync(fresh + '/' + at + '.html', 'half');
				if (at === 3) console.log('writing');
				await new Promise((resolve) => setTimeout(resolve, 5));
			}
		});`,
	]);
	await once(child.stdout, 'data');
	return child;
}

const names = (path: string) => readdirSync(path).sort();
const write = (what: string) => async (fresh: string) => {
	writeFileSync(join(fresh, 'index.html'), what);
	await wait(1);
};

test('a folder is made, and filled anew, and nothing else is left', async () => {
	await replaceFolder(dist, write('first'));
	writeFileSync(join(dist, 'of-the-first.html'), '');
	await replaceFolder(dist, write('second'));
	expect(names(folder)).toEqual(['dist']);
	expect(names(dist)).toEqual(['index.html']);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('second');
});

test('a build that fails leaves the old files, and nothing of its own', async () => {
	await replaceFolder(dist, write('first'));
	const failing = replaceFolder(dist, async (fresh) => {
		await write('second')(fresh);
		throw new Error('no space left');
	});
	await expect(failing).rejects.toThrow('no space left');
	expect(names(folder)).toEqual(['dist']);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('first');
});

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
	'a build that is ended half-way by %s leaves the old files, and the next one clears up',
	async (signal) => {
		writeFiles(dist, siteFiles());
		const before = names(dist);
		const child = await startBuild();
		child.kill(signal);
		await once(child, 'close');
		expect(names(dist)).toEqual(before);
		// Only a process that may say nothing more leaves its work.
		expect(names(folder).length).toBe(signal === 'SIGKILL' ? 3 : 1);
		await replaceFolder(dist, write('next'));
		expect(names(folder)).toEqual(['dist']);
		expect(names(dist)).toEqual(['index.html']);
	},
);

test('a build that was killed while the folders changed names loses nothing', async () => {
	writeFiles(join(folder, '.dist.old'), { 'index.html': 'old' });
	await expect(replaceFolder(dist, () => Promise.reject(new Error('fault')))).rejects.toThrow(
		'fault',
	);
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('old');
});

test('of two builds at once the second is refused, and disturbs nothing', async () => {
	const child = await startBuild();
	await expect(replaceFolder(dist, write('second'))).rejects.toThrow(
		`Another run is at work (process ${child.pid ?? 0})`,
	);
	expect(existsSync(join(folder, '.dist.new', '0.html'))).toBe(true);
	child.kill('SIGKILL');
	await once(child, 'close');
	await replaceFolder(dist, write('third'));
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('third');
});

test('of many builds at once, over the lock of a dead one, one alone works', async () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	writeFileSync(join(folder, '.dist.lock'), String(pid));
	const script = `import { replaceFolder } from ${JSON.stringify(module)};
		import { writeFileSync } from 'node:fs';
		await replaceFolder(${JSON.stringify(dist)}, async (fresh) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			for (const name of ['a', 'b', 'c']) writeFileSync(fresh + '/' + name, String(process.pid));
		});`;
	const children = Array.from({ length: 4 }, () =>
		spawn(process.execPath, ['--input-type=module', '--eval', script]),
	);
	const codes = await Promise.all(children.map((child) => once(child, 'close')));
	expect(codes.filter(([code]) => code === 0)).toHaveLength(1);
	const writers = names(dist).map((name) => readFileSync(join(dist, name), 'utf8'));
	expect(names(dist)).toEqual(['a', 'b', 'c']);
	expect(new Set(writers).size).toBe(1);
	expect(names(folder)).toEqual(['dist']);
});

test('a lock of this very number, or with nothing in it, is one that was left', async () => {
	for (const owner of [String(process.pid), '', 'garbage']) {
		writeFileSync(join(folder, '.dist.lock'), owner);
		await replaceFolder(dist, write('new'));
		expect(names(folder)).toEqual(['dist']);
	}
});

test('where the folder is a link, that to which it leads is filled, and the link stays', async () => {
	mkdirSync(join(folder, 'www', 'site'), { recursive: true });
	symlinkSync(join(folder, 'www', 'site'), dist);
	await replaceFolder(dist, write('new'));
	expect(lstatSync(dist).isSymbolicLink()).toBe(true);
	expect(readFileSync(join(folder, 'www', 'site', 'index.html'), 'utf8')).toBe('new');
	expect(names(join(folder, 'www'))).toEqual(['site']);
});

test('where the folder is a mount its files are replaced one by one', async () => {
	writeFiles(dist, { ...siteFiles(), 'zh/gone/index.html': 'old', '_astro/old.js': 'old' });
	const inode = statSync(dist).ino;
	const rename = fs.renameSync;
	vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
		if (from === dist) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
		rename(from, to);
	});
	syncBuiltinESMExports();
	await replaceFolder(dist, async (fresh) => {
		writeFiles(fresh, { ...siteFiles(), 'zh/index.html': 'new', 'zh/added/index.html': 'new' });
		await wait(1);
	});
	vi.restoreAllMocks();
	syncBuiltinESMExports();
	expect(statSync(dist).ino).toBe(inode);
	expect(readFileSync(join(dist, 'zh/index.html'), 'utf8')).toBe('new');
	expect(names(dist)).toEqual([
		'3.4.2',
		'404.html',
		'data',
		'index.html',
		'sitemap-index.xml',
		'zh',
	]);
	expect(names(join(dist, 'zh'))).toEqual(['added', 'index.html', 'print', 'search', 'tasks']);
	expect(names(folder)).toEqual(['dist']);
});

test('while a site is built anew ten times, every request finds it, and the last one the newest', async () => {
	const build = (what: string) => async (fresh: string) => {
		writeFiles(fresh, { ...siteFiles(), 'zh/index.html': what });
		await wait(50);
	};
	await replaceFolder(dist, build('0'));
	const server = await runServer(folder);
	const answers: string[] = [];
	let isBuilding = true;
	const readers = Array.from({ length: 4 }, async (_, at) => {
		while (isBuilding) {
			const { status, body } = await ask(server.port, at % 2 === 0 ? '/zh/' : '/data/bytes.png');
			answers.push(`${status} ${at % 2 === 0 ? body.toString() : body.length}`);
		}
	});
	for (let number = 1; number <= 10; number++) await replaceFolder(dist, build(String(number)));
	isBuilding = false;
	await Promise.all(readers);
	expect(answers.length).toBeGreaterThan(100);
	expect(answers.filter((answer) => !/^200 (?:\d|10|4096)$/u.test(answer))).toEqual([]);
	expect((await ask(server.port, '/zh/')).body.toString()).toBe('10');
	expect(server.isAlive()).toBe(true);
	await server.stop();
});

test('who has patience waits for the end of another run, and comes after it', async () => {
	const child = await startBuild();
	let isDone = false;
	const waiting = replaceFolder(dist, write('second'), 10_000).then(() => (isDone = true));
	await wait(200);
	expect(isDone).toBe(false);
	child.kill('SIGTERM');
	await waiting;
	expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('second');
	expect(names(folder)).toEqual(['dist']);
});
