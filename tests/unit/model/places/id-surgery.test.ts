import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { noIdSurgery } from '../../../../.config/no-id-surgery.mjs';

/** Whether the rule of lint refuses a line. */
function isRefused(code: string): boolean {
	const problems = new Linter().verify(code, {
		plugins: { ids: { rules: { 'no-surgery': noIdSurgery } } },
		rules: { 'ids/no-surgery': 'error' },
	});
	expect(problems.filter(({ fatal }) => fatal)).toEqual([]);
	return problems.length > 0;
}

test.each([
	"const [node, number] = id.split('/s');",
	"number = values?.id.split('/s')[1];",
	"node = sentence.id.split('/')[0];",
	"number = sentence.id.slice(sentence.id.indexOf('/s') + 2);",
	"isSentence = place.includes('/s');",
	'node = id.replace(/\\/s.*$/u, "");',
	'isSentence = /^[a-z.]+\\/s\\d+$/u.test(text);',
	'id = `${node}/s${number}`;',
	'id = `i${row.id}`;',
	'anchor = `t-i${row.id}`;',
	'id = `box-${number}`;',
	'id = `${table}/a-${number}`;',
	'row = id.slice(1);',
	"isIndicator = id.startsWith('i');",
	"isResult = id.startsWith('a-');",
	'isIndicator = /^i\\d+$/u.test(id);',
	'isRow = /^(?:i|a-)\\d/u.test(id);'.replace('i|a-', 'a-|i'),
	'box = /^(box-\\d+)\\./u.exec(id);',
	'chapter = id.split(".")[0];',
])('lint refuses to cut or build an identifier: %s', (code) => {
	expect(isRefused(code)).toBe(true);
});

test.each([
	'number = sentenceNumber(id);',
	'address = `/${node}/#s${number}`;',
	'anchor = `${node}-s${number}`;',
	"isAddress = place.startsWith('/');",
	"parts = path.split('/');",
	'word = /[^a-z]/u.exec(text);',
	'label = `Section ${number}`;',
	'isLatin = /[a-z]/u.test(text);',
])('lint leaves alone what is no identifier: %s', (code) => {
	expect(isRefused(code)).toBe(false);
});
