import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { body, notice, plan, type PlanNode, readJson, root, sentencesOf } from './built-plan.ts';
import {
	bodyLines,
	emendations,
	isRunIn,
	lettersAndDigits,
	noticeLines,
	planTitle,
	seed,
	seedNodes,
	withoutMarkup,
	withoutSpaces,
} from './seed.ts';

// dist/data/plan.json holds the plan: nothing lost, nothing added, everything in its place. The
// expectations come from the seed by the reading in seed.ts. plan-nodes.test.ts holds identifiers and addresses against
// docs/addresses.md, which never change.

/** Number, title and sentences as they stand in the data, in this order. */
const textOf = ({ number, title, sentences }: PlanNode) =>
	[number?.zh ?? '', title.zh, ...sentences.map(({ zh }) => zh)].join('');

/** Fails with what stands around the first difference, for the texts are long. */
function expectSameText(actual: string, expected: string): void {
	if (actual === expected) return;
	let at = 0;
	while (actual[at] === expected[at]) at++;
	const around = (text: string) => `…${text.slice(Math.max(0, at - 20), at + 20)}…`;
	expect.fail(`at ${at}: plan.json has ${around(actual)}, the seed ${around(expected)}`);
}

test('every letter and digit of the seed’s body is in plan.json, in order, and no other', () => {
	const printed = lettersAndDigits(withoutMarkup(bodyLines.join('')));
	expect(printed.length).toBeGreaterThan(20_000);
	expectSameText(lettersAndDigits(body.map(textOf).join('')), printed);
});

test('so is every other character, but for the full stop after the title of an item', () => {
	const printed = withoutSpaces(withoutMarkup(bodyLines.join('')));
	let published = '';
	for (const node of body) {
		published += withoutSpaces((node.number?.zh ?? '') + node.title.zh);
		const mayDropStop = ['item', 'task', 'box-item'].includes(node.kind);
		if (mayDropStop && printed.charAt(published.length) === '。') published += '。';
		published += withoutSpaces(node.sentences.map(({ zh }) => zh).join(''));
	}
	expectSameText(published, printed);
});

test('every letter of the notice and of the plan’s title is in plan.json', () => {
	expect(notice?.id).toBe('notice');
	const published = plan.nodes.filter(({ kind }) => kind === 'notice').map(textOf);
	// The seed has red head, number, title and text; a node has its title before its sentences.
	const [redHead = '', number = '', title = '', ...text] = noticeLines;
	expectSameText(
		withoutSpaces(published.join('')),
		withoutSpaces([title, redHead, number, ...text].join('')),
	);
	expect(plan.document.title.zh).toBe(planTitle);
	expect(plan.document.number).toBe(number);
});

test('the document names its source, its issuers and its day as the seed does', () => {
	const { document } = plan;
	const bytes = readFileSync(new URL('seeds/seed.txt', root));
	expect(document.source.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
	expect(document.source.file).toMatch(/(?:^|\/)seed\.txt$/u);
	const [year, month, day] = (noticeLines.at(-1) ?? '').split(/[年月日]/u);
	expect(document.issued).toBe(`${year}-${month?.padStart(2, '0')}-${day}`);
	expect(document.issued).toBe('2021-07-20');
	expect(document.issuers.map(({ zh }) => zh)).toEqual(noticeLines.slice(-3, -1));
	expect(planTitle.startsWith(document.jurisdiction.zh)).toBe(true);
	expect(document.title.en).toContain(document.jurisdiction.en);
});

test('the emendations published are those declared', () => {
	const byId = <T extends { id: string }>(list: T[]) =>
		Object.fromEntries(list.map((emendation) => [emendation.id, emendation]));
	const published = readJson('dist/data/emendations.json') as typeof emendations;
	expect(published).toHaveLength(emendations.length);
	expect(byId(published)).toEqual(byId(emendations));
});

test.each(emendations)('emendation $id repairs one place of the seed', (emendation) => {
	expect(seed.split(emendation.seed)).toHaveLength(2);
	expect(emendation.seed).not.toBe(emendation.reading);
	if (emendation.kind === 'markup') {
		// A repair of marks changes no word.
		expect(lettersAndDigits(emendation.reading)).toBe(lettersAndDigits(emendation.seed));
	}

	const [nodeId, sentence] = emendation.node.split('/');
	const node = plan.nodes.find(({ id }) => id === nodeId);
	if (!node) return expect.fail(`plan.json has no ${emendation.node}`);
	const asPublished = (text: string) => withoutMarkup(text).replaceAll('\n', '');
	const reading = asPublished(emendation.reading);
	const before = asPublished(emendation.seed);
	// The title's full stop, if it had one, stands between the title and the first sentence.
	const pieces = [(node.number?.zh ?? '') + node.title.zh, ...node.sentences.map(({ zh }) => zh)];
	const text = pieces.join('');
	expect(text).toContain(reading);
	if (!reading.includes(before)) expect(text).not.toContain(before);
	if (sentence === undefined) return;
	// The place named is touched by the reading, which may begin or end in its neighbor.
	const index = node.sentences.findIndex(({ id }) => id === emendation.node) + 1;
	expect(index).toBeGreaterThan(0);
	const start = pieces.slice(0, index).join('').length;
	const end = start + (pieces[index]?.length ?? 0);
	const at = text.indexOf(reading);
	expect(at).toBeLessThan(end);
	expect(at + reading.length).toBeGreaterThan(start);
});

test('sentences begin and end where they do in the seed, with the spaces that it has', () => {
	const published = body.map(({ id, sentences }) => [id, ...sentences.map(({ zh }) => zh)]);
	expect(published).toEqual(
		seedNodes.map(({ id, sentences }) => [id, ...sentences.map(withoutMarkup)]),
	);
});

test('a sentence is marked as a run-in heading where the seed has all of it in bold', () => {
	const inSeed = seedNodes.flatMap(({ id, sentences }) =>
		sentences.flatMap((sentence, index) => (isRunIn(sentence) ? `${id}/s${index + 1}` : [])),
	);
	expect(inSeed).toHaveLength(8);
	const marked = sentencesOf(plan.nodes).filter(({ runIn }) => runIn === true);
	expect(marked.map(({ id }) => id)).toEqual(inSeed);
});

test('words are plain text: no markup, no stray space, no space between Chinese characters', () => {
	const words = plan.nodes.flatMap(({ title, sentences }) => [title, ...sentences]);
	const texts = words.flatMap(({ zh, en }) => [zh, en ?? '']);
	// The titles of the notice and its red head set two names apart by a space.
	const faulty = /\*\*|_|\^|[<>]|&\w+;|^\s|\s$|\s\s|[\n\t]/u;
	expect(texts.filter((text) => faulty.test(text))).toEqual([]);
	const split = /[\p{Script=Han}，。、；“”（）] [\p{Script=Han}，。、；“”（）]/u;
	expect(sentencesOf(body).filter(({ zh }) => split.test(zh))).toEqual([]);
});

test('every heading and every sentence has its English, and a second reader has read it', () => {
	const preamble = body.find(({ kind }) => kind === 'preamble');
	expect(preamble?.title).toEqual({ zh: '', en: '' });
	for (const { id, title } of plan.nodes)
		if (title.zh !== '') expect(title.en, id).toMatch(/^[A-Z"]/u);
	for (const { id, en, status } of sentencesOf(plan.nodes)) {
		expect(en, id).toMatch(/\p{L}/u);
		expect(en, id).not.toMatch(/\p{Script=Han}/u);
		expect(status, id).toBe('reviewed');
	}
});
