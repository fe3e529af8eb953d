import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { contentOf, seeds } from './data/content-of.ts';

test('a fault that data and translation both see is reported once', () => {
	const { problems } = checkContent(contentOf('schema'), seeds);
	const natures = problems.filter(({ message }) => message.startsWith('nature: '));
	expect(natures.map(({ code, place }) => [code, place.file])).toEqual([
		['schema', 'content/indicators.yaml'],
	]);
});

test('faults of the data do not keep the translation from being checked', () => {
	const content = contentOf('range');
	for (const [number, text] of [
		['1', 'Goals'],
		['2', 'Tasks'],
	])
		content.set(
			`content/plan/en/${number ?? ''}.mdx`,
			`---\nid: "${number ?? ''}"\ntitle: "${text ?? ''}"\n---\n`,
		);
	const codes = new Set(checkContent(content, seeds).problems.map(({ code }) => code));
	expect(codes).toContain('range');
	expect(codes).toContain('partner');
});
