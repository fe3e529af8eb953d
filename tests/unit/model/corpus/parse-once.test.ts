import { expect, test } from 'vitest';
import { parseNodeFile } from '../../../../src/model/corpus/parse-node-file.ts';
import { parseYaml } from '../../../../src/model/schemas/parse-list.ts';
import { translationSchema } from '../../../../src/model/schemas/translation.ts';

const file = 'content/plan/en/9.mdx';
const textOf = (title: string) =>
	`---\nid: "9"\ntitle: "${title}"\n---\n<P>\n<S n={1}>Clean water.</S>\n</P>\n`;

test('a content file is read once, whoever asks, and anew when it has changed', () => {
	const first = parseNodeFile(file, textOf('Water'), translationSchema);
	expect(parseNodeFile(file, textOf('Water'), translationSchema)).toBe(first);
	const changed = parseNodeFile(file, textOf('Air'), translationSchema);
	expect(changed.value.map(({ front }) => front.title)).toEqual(['Air']);
	expect(first.value.map(({ front }) => front.title)).toEqual(['Water']);
});

test('a list is read as it stands, however often, and its faults are told each time', () => {
	const read = (source: string) => parseYaml('content/x.yaml', source, 'schema');
	const values = (source: string) => read(source).items?.map(({ value }) => value);
	expect(values('- a: 1\n')).toEqual([{ a: 1 }]);
	expect(values('- a: 2\n')).toEqual([{ a: 2 }]);
	expect(values('- a: 1\n')).toEqual([{ a: 1 }]);
	for (const time of ['once', 'and again'])
		expect(
			read('- a: [1\n').problems.map(({ place }) => place.file),
			time,
		).toContain('content/x.yaml');
});
