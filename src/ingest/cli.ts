/**
 * `npm run ingest`: reads seeds/*.txt, content/emendations.yaml and content/document.yaml, writes content/plan/zh/.
 * `npm run ingest -- --check`: compares instead, and fails on any difference.
 *
 * With write-plan.ts, the only module of src/ingest that touches the file system or the process.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../model/problem.ts';
import { findTasks } from './find-tasks.ts';
import { ingest } from './ingest.ts';
import { RefusedFolder, writePlan } from './write-plan.ts';

const usage = `Usage: npm run ingest -- [--check] [--seed FILE] [--emendations FILE]
                         [--document FILE] [--out FOLDER]

  --check        compare with FOLDER instead of writing; exit 1 on any difference
  --seed         the plan as received; by default the one .txt file in seeds/
  --emendations  the repairs; by default content/emendations.yaml
  --document     what the plan is; by default content/document.yaml. Where it is of this
                 seed, by its SHA-256, \`tasks\` in it names the chapter of tasks
  --out          where the files of the plan go; by default content/plan/zh`;

/** Ends the run with a message for the person at the terminal. */
function fail(message: string): never {
	console.error(message);
	process.exit(1);
}

/** The system's name of a fault, such as ENOENT. */
function nameFault(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? String(error);
}

function readOptions() {
	const options = {
		check: { type: 'boolean', default: false },
		seed: { type: 'string' },
		emendations: { type: 'string', default: 'content/emendations.yaml' },
		document: { type: 'string', default: 'content/document.yaml' },
		out: { type: 'string', default: 'content/plan/zh' },
		help: { type: 'boolean', default: false },
	} as const;
	try {
		return parseArgs({ options }).values;
	} catch (error) {
		return fail(`${(error as Error).message}\n\n${usage}`);
	}
}

function unreadable(path: string) {
	return (error: unknown) => fail(`${path}: cannot be read (${nameFault(error)})`);
}

/** The one seed of the project. */
async function findSeed(): Promise<string> {
	const names = await readdir('seeds').catch(unreadable('seeds'));
	const seeds = names.filter((name) => name.endsWith('.txt'));
	const [seed, ...more] = seeds.sort();
	if (seed === undefined || more.length > 0)
		return fail(`seeds/ holds ${seeds.length} .txt files, expected one; or name it with --seed`);
	return `seeds/${seed}`;
}

/** All files below a folder with their texts; none where there is no folder. */
async function readFolder(folder: string): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	for (const entry of entries.filter((candidate) => candidate.isFile())) {
		const path = join(entry.parentPath, entry.name);
		files.set(relative(folder, path).replaceAll(sep, '/'), await readFile(path, 'utf8'));
	}
	return files;
}

/** What differs between the files of a folder and those that should be there, a line each. */
function compare(
	actual: ReadonlyMap<string, string>,
	expected: ReadonlyMap<string, string>,
): string[] {
	const paths = [...new Set([...expected.keys(), ...actual.keys()])].sort();
	return paths.flatMap((path) => {
		if (!actual.has(path)) return [`${path}: missing`];
		if (!expected.has(path)) return [`${path}: not from the seed`];
		const lines = actual.get(path)?.split('\n') ?? [];
		const wanted = expected.get(path)?.split('\n') ?? [];
		const line = wanted.findIndex((text, index) => text !== lines[index]);
		if (line === -1 && lines.length === wanted.length) return [];
		return [`${path}:${line === -1 ? wanted.length + 1 : line + 1}: differs from the seed`];
	});
}

const options = readOptions();
if (options.help) {
	console.log(usage);
	process.exit(0);
}
const seed = options.seed ?? (await findSeed());
const { emendations, out } = options;
const content = await readFile(seed).catch(unreadable(seed));
const { value: files, problems } = ingest(
	{ file: seed, content },
	{
		file: emendations,
		content: await readFile(emendations, 'utf8').catch(unreadable(emendations)),
	},
	findTasks(await readFile(options.document, 'utf8').catch(() => ''), content),
);
if (problems.length > 0) {
	for (const problem of problems) console.error(formatProblem(problem));
	fail(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written`);
}
if (options.check) {
	const differences = compare(await readFolder(out), files);
	for (const difference of differences) console.error(`${out}/${difference}`);
	if (differences.length > 0)
		fail(`${differences.length} of ${files.size} files differ; run \`npm run ingest\``);
	console.log(`${out}: ${files.size} files as the seed has them`);
} else {
	await writePlan(out, files).catch((error: unknown) => {
		const reason = error instanceof RefusedFolder ? error.message : nameFault(error);
		fail(`${out}: cannot be written (${reason})`);
	});
	console.log(`${seed}: ${files.size} files written to ${out}`);
}
