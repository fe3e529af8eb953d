import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './run-cli.ts';

/** The members of a union in the source of src/ingest/ingest-code.ts. */
function readUnion(name: string): string[] {
	const source = readFileSync(join(root, 'src/ingest/ingest-code.ts'), 'utf8');
	const union = new RegExp(`export type ${name} =([^;]+);`, 'u').exec(source)?.[1] ?? '';
	return union
		.split(/\|(?![^{]*\})/u)
		.map((member) => member.trim())
		.filter((member) => member !== '')
		.flatMap(expand);
}

/** `'a'` → a; `${SequenceLevel}-${'b' | 'c'}` in backticks → every level with each of b and c. */
function expand(member: string): string[] {
	const plain = /^'([a-z0-9-]+)'$/u.exec(member)?.[1];
	if (plain !== undefined) return [plain];
	const [, level = '', faults = ''] = /^`\$\{(\w+)\}-\$\{([^}]+)\}`$/u.exec(member) ?? [];
	const words = [...faults.matchAll(/'([a-z]+)'/gu)].map(([, word]) => word ?? '');
	return readUnion(level).flatMap((name) => words.map((word) => `${name}-${word}`));
}

const codes = readUnion('IngestCode');
const readme = readFileSync(join(root, 'seeds/README.md'), 'utf8');
const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
const explained = rows.flatMap((row) => {
	const [, names = ''] = row.split('|');
	return [...names.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+)`/gu)].map(([, code]) => code ?? '');
});

/** What the bad seeds are expected to say, and the unit tests of steps that no seed reaches. */
const expectations = [
	...readdirSync(join(root, 'tests/fixtures/bad'), { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('problems.txt'))
		.map((path) => join(root, 'tests/fixtures/bad', path)),
	...readdirSync(import.meta.dirname)
		.filter((name) => name.endsWith('.test.ts'))
		.map((name) => join(import.meta.dirname, name)),
]
	.map((path) => readFileSync(path, 'utf8'))
	.join('\n');

test('the codes are read from the source', () => {
	expect(codes).toEqual(expect.arrayContaining(['seed-empty', 'box-item-order', 'toc-page']));
	expect(new Set(codes).size).toBe(codes.length);
});

test('every code is explained in seeds/README.md, once, and no other is', () => {
	expect(explained.sort()).toEqual([...codes].sort());
});

test('every row of that table says what is wrong and how to mend it', () => {
	const told = rows.filter((row) => explained.some((code) => row.includes(`\`${code}\``)));
	for (const row of told) expect(row).toMatch(/^\| `[^|]+ \| [^|]{10,} \| [^|]{10,} \|$/u);
});

test.each(codes)('a bad seed or a unit test gives %s', (code) => {
	expect(expectations).toContain(`(${code})`);
});
