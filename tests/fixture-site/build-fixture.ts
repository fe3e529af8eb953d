import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';
import { ingest } from '../../src/ingest/ingest.ts';
import { formatProblem } from '../../src/model/problem.ts';

/**
 * The ways in which invented plans are made into a site: the second plan with a chapter in English, tables and data;
 * with the same in Chinese only; as its Chinese text alone, without its boxes; and `bare`, a short plan of other years that has neither
 * boxes nor tasks. See tests/fixture-site/variants/.
 */
export type Variant = 'translated' | 'chinese-data' | 'chinese-only' | 'bare';

/** A site that was built from a project folder of its own. */
export interface FixtureSite {
	/** The built site. */
	dist: string;
	/** What the build has printed. */
	said: { stdout: string; stderr: string };
}

/** What of this repository is the software, and not one plan. */
const software = ['src', 'public', '.config', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const secondPlan = resolve('tests/fixtures/second-plan');

/** Where all variants keep the pictures that they paint, which are many and mostly the same. */
const pictures = resolve('node_modules/.cache/fixture-share-images');

/** Where built sites are kept, the last of each variant. */
const sites = resolve('node_modules/.cache/fixture-sites');

/** The address of a site that nobody else has. */
export const fixtureRoot = 'https://plan.example';

/**
 * Puts a project together as an adopter has it: the software as it is, a plan's seed, its text as `npm run ingest`
 * writes it, and what the variant's folder says about it.
 *
 * @returns Path of the project folder, which the caller deletes.
 */
function assembleProject(variant: Variant): string {
	const project = mkdtempSync(join(tmpdir(), `${variant}-`));
	for (const path of software) cpSync(path, join(project, path), { recursive: true });
	// Link by link: what Astro keeps in node_modules belongs to one project.
	mkdirSync(join(project, 'node_modules'));
	for (const name of readdirSync('node_modules'))
		if (!name.startsWith('.') || name === '.bin')
			symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
	const content = join(project, 'content');
	const said = variant === 'chinese-data' ? 'translated' : variant;
	cpSync(`tests/fixture-site/variants/${said}/content`, content, { recursive: true });
	if (variant === 'bare') putBarePlan(project);
	else putSecondPlan(project);
	if (said === 'translated')
		cpSync(join(secondPlan, 'emendations.yaml'), join(content, 'emendations.yaml'));
	if (variant === 'chinese-data') takeEnglishOut(content);
	if (variant === 'chinese-only') takeBoxesOut(content);
	return project;
}

function putSecondPlan(project: string): void {
	cpSync(join(secondPlan, 'seed.txt'), join(project, 'seeds/seed.txt'));
	cpSync(join(secondPlan, 'expected'), join(project, 'content/plan/zh'), { recursive: true });
}

/** The bare plan, whose text is ingested here, as it has no folder of expected files. */
function putBarePlan(project: string): void {
	const seed = readFileSync('tests/fixture-site/variants/bare/seed.txt');
	mkdirSync(join(project, 'seeds'));
	writeFileSync(join(project, 'seeds/seed.txt'), seed);
	const { value: files, problems } = ingest(
		{ file: 'seeds/seed.txt', content: seed },
		{ file: 'emendations.yaml', content: '[]' },
		null,
	);
	if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
	for (const [path, text] of files) {
		const file = join(project, 'content/plan/zh', path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/** Leaves of the text what it would be without its boxes. */
function takeBoxesOut(content: string): void {
	const folder = join(content, 'plan/zh');
	for (const name of readdirSync(folder))
		if (name.startsWith('box-')) rmSync(join(folder, name), { recursive: true });
}

/** Leaves of a translated plan what its authors had before anybody translated it: its text and data in Chinese. */
function takeEnglishOut(content: string): void {
	for (const path of ['plan/en', 'glossary.yaml', 'translation-exceptions.yaml'])
		rmSync(join(content, path), { recursive: true });
	for (const name of readdirSync(content).filter((file) => file.endsWith('.yaml'))) {
		const data: unknown = parse(readFileSync(join(content, name), 'utf8'));
		writeFileSync(join(content, name), stringify(withoutEnglish(data)));
	}
}

/** Data without its English, and without the word that part of it is translated. */
function withoutEnglish(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(withoutEnglish);
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => key !== 'en' && key !== 'translation')
			.map(([key, part]) => [key, withoutEnglish(part)]),
	);
}

/**
 * A variant of the invented plans, built; where nothing that it is made of has changed, the build that was kept.
 *
 * @throws If the build fails; the message holds what it has printed.
 */
export async function buildFixture(variant: Variant): Promise<FixtureSite> {
	const project = assembleProject(variant);
	const kept = join(sites, `${variant}-${hashFolder(project)}`);
	if (!existsSync(kept)) await build(variant, project, kept);
	rmSync(project, { recursive: true });
	const said = JSON.parse(readFileSync(join(kept, 'said.json'), 'utf8')) as FixtureSite['said'];
	return { dist: join(kept, 'dist'), said };
}

/** Builds a project, and keeps what has come of it in the place of what was kept of the variant before. */
async function build(variant: Variant, project: string, kept: string): Promise<void> {
	const env = {
		...process.env,
		// Vitest's own would take the place of Astro's.
		BASE_URL: undefined,
		BASE_PATH: undefined,
		NODE_ENV: 'production',
		VITEST: '',
		SITE_URL: fixtureRoot,
		BUILD_CACHE: pictures,
	};
	const args = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
	const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
		cwd: project,
		env,
		maxBuffer: 1e8,
	}).catch((error: unknown) => {
		throw new Error(`the site “${variant}” was not built: ${JSON.stringify(error)}`);
	});
	mkdirSync(sites, { recursive: true });
	for (const name of readdirSync(sites))
		if (name.startsWith(`${variant}-`)) rmSync(join(sites, name), { recursive: true });
	// Whoever stops in between leaves no half of a site under its name.
	const part = mkdtempSync(join(sites, `${variant}-part-`));
	cpSync(join(project, 'dist'), join(part, 'dist'), { recursive: true });
	writeFileSync(join(part, 'said.json'), JSON.stringify({ stdout, stderr }));
	renameSync(part, kept);
}

/** Whether two projects have the same files, and the same packages: a hash of both, in hexadecimal. */
function hashFolder(folder: string): string {
	const hash = createHash('sha256').update(readFileSync('package-lock.json'));
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	for (const path of paths.filter((name) => !name.startsWith('node_modules'))) {
		const file = join(folder, path);
		hash.update(path);
		if (statSync(file).isFile()) hash.update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 16);
}
