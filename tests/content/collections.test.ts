import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parse, parseDocument } from 'yaml';
import { formatProblem, type Problem, sortProblems } from '../../src/model/problem.ts';
import { resultSchema } from '../../src/model/schemas/result.ts';
import { aliasGroupSchema } from '../../src/model/schemas/alias-group.ts';
import { changeSchema } from '../../src/model/schemas/change.ts';
import { documentSchema } from '../../src/model/schemas/document.ts';
import { emendationSchema } from '../../src/model/schemas/emendation.ts';
import { everydayGroupSchema } from '../../src/model/schemas/everyday-group.ts';
import { everywhereSchema } from '../../src/model/schemas/everywhere.ts';
import { glossaryTermSchema } from '../../src/model/schemas/glossary-term.ts';
import { indicatorSchema } from '../../src/model/schemas/indicator.ts';
import { namedPlaceSchema, organisationSchema } from '../../src/model/schemas/named.ts';
import { noteSchema } from '../../src/model/schemas/note.ts';
import { questionSchema } from '../../src/model/schemas/question.ts';
import { redirectSchema } from '../../src/model/schemas/redirect.ts';
import { summarySchema } from '../../src/model/schemas/summary.ts';
import { otherNumberSchema, targetSchema } from '../../src/model/schemas/target.ts';
import { noTopicSchema, topicSchema } from '../../src/model/schemas/topic.ts';
import { translationExceptionSchema } from '../../src/model/schemas/translation-exception.ts';
import { unitSchema } from '../../src/model/schemas/unit.ts';

/** Every collection that is a list of entries, by its file in content/. */
const schemas: Record<string, z.ZodType> = {
	'results.yaml': resultSchema,
	'aliases.yaml': aliasGroupSchema,
	'changes.yaml': changeSchema,
	'document.yaml': documentSchema,
	'emendations.yaml': emendationSchema,
	'everyday.yaml': everydayGroupSchema,
	'everywhere.yaml': everywhereSchema,
	'glossary.yaml': glossaryTermSchema,
	'indicators.yaml': indicatorSchema,
	'no-topic.yaml': noTopicSchema,
	'notes.yaml': noteSchema,
	'organisations.yaml': organisationSchema,
	'other-numbers.yaml': otherNumberSchema,
	'places.yaml': namedPlaceSchema,
	'questions.yaml': questionSchema,
	'redirects.yaml': redirectSchema,
	'summaries.yaml': summarySchema,
	'targets.yaml': targetSchema,
	'topics.yaml': topicSchema,
	'translation-exceptions.yaml': translationExceptionSchema,
	'units.yaml': unitSchema,
};

const folder = new URL('../../content/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** The files above and any other list of entries; what holds settings or generated data is no list. */
const files = new Set([
	...Object.keys(schemas),
	...readdirSync(folder).filter((name) => name.endsWith('.yaml') && /^- /mu.test(read(name))),
]);

/** Astro reports such faults at `file:0:0`; here they have their line and column. */
function checkCollection(file: string, source: string, schema: z.ZodType): string[] {
	const lineCounter = new LineCounter();
	const document = parseDocument(source, { lineCounter, prettyErrors: false });
	const problems: Problem[] = [];
	const report = (code: string, message: string, offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		problems.push({ code, message, place: { file, line, column: col } });
	};
	for (const { message, pos } of document.errors) report('yaml', message, pos[0]);
	if (!isSeq<Node>(document.contents)) report('collection', 'this is not a list of entries', 0);
	else {
		const ids = new Set<string>();
		for (const item of document.contents.items) {
			const result = schema.safeParse(item.toJS(document));
			for (const issue of result.error?.issues ?? []) {
				const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
				const paths = keys.length > 0 ? keys.map((key) => [...issue.path, key]) : [issue.path];
				for (const path of paths) {
					report('schema', `${path.join('.')}: ${issue.message}`, findOffset(item, path));
				}
			}
			// A list whose entries have no identifier has nothing that could stand twice.
			const id = isMap(item) && item.has('id') ? String(item.get('id')) : undefined;
			if (id === undefined) continue;
			if (ids.has(id)) report('id-twice', `the id ${id} stands twice`, findOffset(item, ['id']));
			ids.add(id);
		}
	}
	return sortProblems(problems).map(formatProblem);
}

/** Where the value at a path stands; for one that is missing, where the thing begins that lacks it. */
function findOffset(node: Node, path: readonly PropertyKey[]): number {
	const [key, ...rest] = path;
	let child: unknown;
	if (isSeq(node)) child = node.items[Number(key)];
	if (isMap(node)) {
		const pair = node.items.find((each) => isScalar(each.key) && each.key.value === key);
		child =
			isNode(pair?.value) && pair.value.range?.[0] !== pair.value.range?.[1]
				? pair.value
				: pair?.key;
	}
	return isNode(child) ? findOffset(child, rest) : (node.range?.[0] ?? 0);
}

test.each([...files].sort())(
	'every entry of content/%s is as its schema says, and its ids are unique',
	(file) => {
		const schema = schemas[file];
		expect(schema, `content/${file} has no schema in this test`).toBeDefined();
		if (schema) expect(checkCollection(`content/${file}`, read(file), schema)).toEqual([]);
	},
);

test('a fault is reported at its line and column', () => {
	const source = [
		'- id: mill',
		'  nodes: [3.1.1, 7]',
		'  kind: typo',
		'  text: { en: mill }',
		'  quotes: []',
		'  color: red',
		'- id: mill',
		'  nodes: [',
	].join('\n');
	expect(checkCollection('content/notes.yaml', source, noteSchema)).toMatchInlineSnapshot(`
		[
		  "content/notes.yaml:2:18: nodes.1: Invalid input: expected string, received number (schema)",
		  "content/notes.yaml:3:9: kind: Invalid option: expected one of "sic"|"conflict"|"unclear" (schema)",
		  "content/notes.yaml:4:9: text.zh: Invalid input: expected string, received undefined (schema)",
		  "content/notes.yaml:6:10: color: Unrecognized key: "color" (schema)",
		  "content/notes.yaml:7:3: kind: Invalid option: expected one of "sic"|"conflict"|"unclear" (schema)",
		  "content/notes.yaml:7:3: text: Invalid input: expected object, received undefined (schema)",
		  "content/notes.yaml:7:3: quotes: Invalid input: expected array, received undefined (schema)",
		  "content/notes.yaml:7:7: the id mill stands twice (id-twice)",
		  "content/notes.yaml:8:10: nodes: Too small: expected array to have >=1 items (schema)",
		  "content/notes.yaml:8:11: Flow sequence in block collection must be sufficiently indented and end with a ] (yaml)",
		]
	`);
});

test('a file that is no list is a fault', () => {
	expect(checkCollection('content/notes.yaml', 'id: mill\n', noteSchema)).toEqual([
		'content/notes.yaml:1:1: this is not a list of entries (collection)',
	]);
});

test('a Chinese term stands in the glossary once', () => {
	const terms = z.array(glossaryTermSchema).parse(parse(read('glossary.yaml')));
	const chinese = terms.map(({ zh }) => zh);
	expect(chinese.filter((zh, index) => chinese.indexOf(zh) !== index)).toEqual([]);
});
