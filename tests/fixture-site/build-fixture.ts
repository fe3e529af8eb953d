import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';

/**
 * The ways in which the invented second plan is made into a site: with a chapter in English, tables and data; with the
 * same in Chinese only; as its Chinese text alone. See tests/fixture-site/variants/.
 */
export type Variant = 'translated' | 'chinese-data' | 'chinese-only';

/** A site that was built from a project folder of its own. */
export interface FixtureSite {
	/** The project folder: this software, with another plan's seed and content. */
	project: string;
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

/** The address of a site that nobody else has. */
export const fixtureRoot = 'https://plan.example';

/**
 * Puts a project together as an adopter has it: the software as it is, the second plan's seed, its text as `npm run
 * ingest` writes it, and what the variant's folder says about it.
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
	cpSync(join(secondPlan, 'seed.txt'), join(project, 'seeds/seed.txt'));
	cpSync(join(secondPlan, 'expected'), join(project, 'content/plan/zh'), { recursive: true });
	const said = variant === 'chinese-only' ? 'chinese-only' : 'translated';
	const content = join(project, 'content');
	cpSync(`tests/fixture-site/variants/${said}/content`, content, { recursive: true });
	if (said === 'translated')
		cpSync(join(secondPlan, 'emendations.yaml'), join(content, 'emendations.yaml'));
	if (variant === 'chinese-data') takeEnglishOut(content);
	return project;
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
 * Builds a variant of the second plan.
 *
 * @throws If the build fails; the message holds what it has printed.
 */
export async function buildFixture(variant: Variant): Promise<FixtureSite> {
	const project = assembleProject(variant);
	const env = {
		...process.env,
		// Vitest's own would take the place of Astro's.
		BASE_URL: undefined,
		BASE_PATH: undefined,
		NODE_ENV: 'production',
		VITEST: '',
		SITE_URL: fixtureRoot,
		CARDS_CACHE: pictures,
	};
	const args = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'];
	const said = await promisify(execFile)(process.execPath, args, {
		cwd: project,
		env,
		maxBuffer: 1e8,
	}).catch((error: unknown) => {
		throw new Error(`the site “${variant}” was not built: ${JSON.stringify(error)}`);
	});
	return { project, dist: join(project, 'dist'), said };
}
