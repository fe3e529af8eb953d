import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** What is written for people, as paths from the root. */
export const documents = globSync(['*.md', 'docs/*.md', 'seeds/*.md', '.github/**/*.md'], {
	cwd: root,
});

const files = globSync('{src,tests,content,public,.config,.github}/**/*.*', { cwd: root });
const names = files.map((file) => file.replace(/^.*\//u, ''));

/** Paths from the root: into a folder of what people have written, or of a file that stands there. */
const inTree =
	/^(?:src|tests|content|seeds|docs|public|\.config|\.ci|\.github|\.readme)\/|^(?:package|tsconfig)[\w-]*\.json$/u;

/** Names that can only be of a file of the tree; `.json`, `.csv` and their like may be of downloads. */
const ownName = /^\w[\w.-]+\.(?:ts|astro|css|mjs|yaml|mdx)$/u;

export const read = (document: string) => readFileSync(join(root, document), 'utf8');

const withoutFences = (text: string) => text.replaceAll(/^```.*?^```/gmsu, '');

/** What stands between backticks in running text, each once. */
const codeOf = (text: string) => [
	...new Set([...withoutFences(text).matchAll(/`([^`\n]+)`/gu)].map(([, code = '']) => code)),
];

/** Whether a path, or the name of a file, has one in the tree; `NAME` and `*` stand for any part of a name. */
function isThere(path: string): boolean {
	const [start = '', end = start] = path.split('NAME');
	if (!path.includes('/') && names.some((name) => name.startsWith(start) && name.endsWith(end)))
		return true;
	// Brackets are parts of names here, as in the routes of Astro.
	return (
		existsSync(join(root, path)) || globSync(path.replaceAll('NAME', '*'), { cwd: root }).length > 0
	);
}

/** Paths and names of files between backticks that the tree does not have. */
export const findMissingPaths = (text: string): string[] =>
	codeOf(text).filter((code) => (inTree.test(code) || ownName.test(code)) && !isThere(code));

/** Commands of npm that package.json does not have, and of npx that no package brings. */
export function findMissingCommands(text: string): string[] {
	const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
	const ofNpm = [...text.matchAll(/\bnpm run ([\w:-]+)|\bnpm (test|start)\b/gu)];
	const ofNpx = [...text.matchAll(/\bnpx ([\w-]+)/gu)];
	return [
		...ofNpm.flatMap(([, run, own]) => {
			const name = run ?? own ?? '';
			return Object.hasOwn(scripts, name) ? [] : [`npm run ${name}`];
		}),
		...ofNpx.flatMap(([, name = '']) =>
			globSync(`node_modules/.bin/${name}`, { cwd: root }).length > 0 ? [] : [`npx ${name}`],
		),
	];
}

/** The anchors that GitHub gives the headings of a document. */
const anchorsOf = (text: string) =>
	[...withoutFences(text).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-'),
	);

/** Links and pictures that lead to no file of the tree, or to no heading of it. */
export function findDeadLinks(document: string, text = read(document)): string[] {
	const targets = [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, to = '']) => to);
	return targets.filter((target) => {
		if (/^(?:https:|mailto:)/u.test(target)) return false;
		const [path = '', anchor] = target.split('#');
		const file = path === '' ? document : relative(root, join(root, dirname(document), path));
		if (globSync(file, { cwd: root }).length === 0) return true;
		return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
	});
}

/** Documents that code, tests and content send people to, and that are not there. */
export function findMissingDocuments(): string[] {
	const texts = files.filter((file) => /\.(?:ts|astro|css|mjs|yaml)$/u.test(file));
	return texts.flatMap((file) => {
		const cited = read(file).matchAll(
			/\b(?:docs\/[\w-]+\.md|CONTRIBUTING\.md|seeds\/README\.md)/gu,
		);
		return [...cited]
			.filter(([document]) => !documents.includes(document))
			.map(([document]) => `${file}: ${document}`);
	});
}
