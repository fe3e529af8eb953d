import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * `npm run bench:build`: what `npm run build` costs, first without anything that earlier builds have kept (cold), then
 * with all of it (warm), and what it makes. It builds into dist/. Goals on two cores that do nothing else: cold 30 s
 * and 1 GB, warm 12 s.
 */

/** The building process says at its end what it has used, as only it can know its highest memory. */
const report = `data:text/javascript,${encodeURIComponent(
	"import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

interface Cost {
	/** Seconds of the clock, and of processors in all threads. */
	wall: number;
	cpu: number;
	/** Highest resident memory in MB. */
	memory: number;
}

async function build(cache: string): Promise<Cost> {
	const start = performance.now();
	const child = spawn(process.execPath, ['--import', report, 'src/serve/build-cli.ts', '--quiet'], {
		env: { ...process.env, BUILD_CACHE: cache },
		stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
	});
	const said = child.stdio[3];
	if (!said || !('read' in said)) throw new Error('the build has no channel to report by');
	const reported = text(said);
	await once(child, 'close');
	const used: string = await reported;
	if (child.exitCode !== 0) throw new Error(`the build failed with ${child.exitCode}`);
	const usage = JSON.parse(used) as NodeJS.ResourceUsage;
	return {
		wall: (performance.now() - start) / 1000,
		cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
		memory: usage.maxRSS / 1024,
	};
}

const cache = mkdtempSync(join(tmpdir(), 'bench-build-'));
for (const kept of ['.astro', 'node_modules/.astro'])
	rmSync(kept, { recursive: true, force: true });
const load = loadavg()[0] ?? 0;
console.log(`${availableParallelism()} cores, load ${load.toFixed(1)} before the start`);
try {
	for (const name of ['cold', 'warm']) {
		const { wall, cpu, memory } = await build(cache);
		console.log(
			`${name}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, at most ${memory.toFixed(0)} MB`,
		);
	}
} finally {
	rmSync(cache, { recursive: true });
}
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
	.map((path) => join('dist', path))
	.filter((path) => statSync(path).isFile());
const pages = files.filter((path) => path.endsWith('.html')).length;
const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
console.log(`${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
