import { expect, test } from 'vitest';
import { checkNames } from '../../src/model/corpus/checked-problem.ts';
import {
	documents,
	findDeadLinks,
	findMissingCommands,
	findMissingDocuments,
	findMissingPaths,
	read,
} from './read-documents.ts';

/** Bytes of a document. */
const sizeOf = (document: string) => Buffer.byteLength(read(document));

/** The codes that the first column of a document's tables explains. */
const explainedIn = (document: string) =>
	read(document)
		.split('\n')
		.flatMap((line) => /^\| `([a-z-]+)`\s*\|/u.exec(line)?.[1] ?? []);

test('the documents that people look for are there', () => {
	for (const name of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/architecture.md'])
		expect(documents).toContain(name);
});

test.each(documents)('every path that %s names is one', (document) => {
	expect(findMissingPaths(read(document))).toEqual([]);
});

test.each(documents)('every command that %s gives is one', (document) => {
	expect(findMissingCommands(read(document))).toEqual([]);
});

test.each(documents)('every link of %s leads somewhere', (document) => {
	expect(findDeadLinks(document)).toEqual([]);
});

test('what is not there is found', () => {
	expect(findMissingPaths('`src/nowhere/` `no-such-file.ts` `src/model/`')).toEqual([
		'src/nowhere/',
		'no-such-file.ts',
	]);
	expect(findMissingCommands('`npm run nothing`, `npm test`, `npx no-such-tool`')).toEqual([
		'npm run nothing',
		'npx no-such-tool',
	]);
	expect(
		findDeadLinks('README.md', '[a](docs/none.txt) [b](LICENSE) [c](CONTRIBUTING.md#none)'),
	).toEqual(['docs/none.txt', 'CONTRIBUTING.md#none']);
});

test('code, tests and content cite documents that exist', () => {
	expect(findMissingDocuments()).toEqual([]);
});

test('each document is in the list of documents', () => {
	const list = read('docs/README.md');
	const others = documents.filter((name) => /^docs\/(?!README)/u.test(name));
	expect(others.filter((name) => !list.includes(`(${name.replace('docs/', '')})`))).toEqual([]);
});

test('README and CONTRIBUTING stay short', () => {
	expect(sizeOf('README.md')).toBeLessThanOrEqual(5000);
	expect(sizeOf('CONTRIBUTING.md')).toBeLessThanOrEqual(6000);
});

test('docs/decisions.md gives a reason for every dependency, and for no other', () => {
	const packages = JSON.parse(read('package.json')) as Record<
		'dependencies' | 'devDependencies' | 'optionalDependencies',
		Record<string, string>
	>;
	const [, list = ''] = read('docs/decisions.md').split('For the site:');
	const listed = [...(list.split('\n## ')[0] ?? '').matchAll(/`([^`]+)`/gu)].map(
		([, name]) => name,
	);
	const { dependencies, devDependencies, optionalDependencies } = packages;
	const names = [dependencies, devDependencies, optionalDependencies].flatMap(Object.keys);
	// Packages of types alone are named together.
	const withCode = names.filter((name) => !/^@types\/|\/types$/u.test(name));
	expect(listed.filter((name) => !/^npm |^astro check$/u.test(name ?? '')).sort()).toEqual(
		withCode.sort(),
	);
});

test('docs/content-format.md explains every code of the data checks, and no other', () => {
	const source = read('src/checks/data/data-problem.ts');
	const union = /DataCode =(.+?);\n\nexport/su.exec(source)?.[1] ?? '';
	const codes = [...union.matchAll(/^\t\| '([a-z-]+)'/gmu)].map(([, code = '']) => code);
	expect(codes.length).toBeGreaterThan(0);
	expect(explainedIn('docs/content-format.md').sort()).toEqual(codes.sort());
});

test('docs/translation.md explains every check of the translation, and no other', () => {
	const codes = [...checkNames, 'exception', 'content'];
	expect(explainedIn('docs/translation.md').sort()).toEqual(codes.sort());
});
