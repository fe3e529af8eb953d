import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run-cli.ts';

const source = readFileSync(join(root, 'src/ingest/ingest-code.ts'), 'utf8');

/** Every code of the union, read from its source: those written out, and those made of level and fault. */
function readCodes(): string[] {
	const words = (text: string | undefined) =>
		[...(text ?? '').matchAll(/'([a-z0-9-]+)'/gu)].map(([, word = '']) => word);
	const levels = words(/SequenceLevel =([^;]+);/u.exec(source)?.[1]);
	const union = /IngestCode =([^;]+);/u.exec(source)?.[1] ?? '';
	const template = /`\$\{SequenceLevel\}-\$\{([^}]+)\}`/u.exec(union);
	const made = levels.flatMap((level) => words(template?.[1]).map((fault) => `${level}-${fault}`));
	return [...words(union.replace(template?.[0] ?? '', '')), ...made];
}

const codes = readCodes();

test('there are codes to explain', () => {
	expect(codes).toContain('seed-empty');
	expect(codes).toContain('box-item-order');
});

test('seeds/README.md explains every code, and no other', () => {
	const readme = readFileSync(join(root, 'seeds/README.md'), 'utf8');
	const table = readme.slice(readme.indexOf('| code |'));
	const explained = table
		.split('\n')
		.flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z0-9-]+)`/gu)])
		.map(([, code = '']) => code);
	expect(explained.sort()).toEqual([...codes].sort());
});

test('every row of that table says what is wrong and how to mend it', () => {
	const readme = readFileSync(join(root, 'seeds/README.md'), 'utf8');
	const rows = readme.slice(readme.indexOf('| code |')).trim().split('\n').slice(2);
	for (const row of rows) expect(row).toMatch(/^\| `[^|]+ \| [^|]{10,} \| [^|]{10,} \|$/u);
});

test('a bad seed or a unit test gives every code', () => {
	const bad = join(root, 'tests/fixtures/bad');
	const lists = readdirSync(bad, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => readFileSync(join(bad, name, 'problems.txt'), 'utf8'));
	const tests = readdirSync(import.meta.dirname)
		.filter((name) => name.endsWith('.test.ts') && name !== 'ingest-code.test.ts')
		.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
	const given = [...lists, ...tests].join('\n');
	expect(codes.filter((code) => !given.includes(`(${code})`))).toEqual([]);
});
