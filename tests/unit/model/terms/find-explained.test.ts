import { expect, test } from 'vitest';
import { formatRuns, parseInline } from '../../../../src/model/text/inline.ts';
import type { GlossaryTerm } from '../../../../src/model/schemas/glossary-term.ts';
import { findExplained } from '../../../../src/model/terms/find-explained.ts';
import { markPlaces } from '../../../../src/model/terms/mark-places.ts';
import { createTermBase } from '../../../../src/model/terms/term-base.ts';

const term = (id: string, zh: string, en: string, ...variants: string[]): GlossaryTerm => ({
	...{ id, zh, en, variants, kind: 'policy', status: 'common' },
	explanation: { zh: '说明', en: 'An explanation' },
});

const base = createTermBase([
	term('pm', 'PM2.5', 'PM2.5'),
	term('river-chief', '河长', 'river chief'),
	term('river-chief-system', '河长制', 'river chief system'),
	term('core', '为核心', 'with … as the core'),
]);

const mark = (zh: string, en: string, locale: 'zh' | 'en') => {
	const source = locale === 'zh' ? zh : en;
	const text = (inline: string) => inline.replaceAll(/<[^>]+>/gu, '');
	const places = findExplained(base, { zh: text(zh), en: text(en) }, locale);
	return formatRuns(markPlaces(parseInline(source), places), (own) =>
		typeof own === 'string' ? [`<${own}>`, `</${own}>`] : [`[${own.term.id}:`, ']'],
	);
};

test('a term is marked where it first stands in a sentence, the longest there is', () => {
	expect(mark('建立河长制，河长管河，河长护河。', 'x', 'zh')).toBe(
		'建立[river-chief-system:河长制]，[river-chief:河长]管河，河长护河。',
	);
});

test('in English a term is marked by its rendering, and only where the Chinese has the term', () => {
	const en = 'River chiefs act under the river chief system.';
	expect(mark('建立河长制。', en, 'en')).toBe(
		'River chiefs act under the [river-chief-system:river chief system].',
	);
	expect(mark('治河。', en, 'en')).toBe(en);
	expect(mark('以水为核心。', 'With water as the core, we act.', 'en')).toBe(
		'[core:With water as the core], we act.',
	);
});

test('a mark goes inside bold and outside subscripts', () => {
	expect(mark('<strong>治理PM<sub>2.5</sub>。</strong>', 'x', 'zh')).toBe(
		'<strong>治理[pm:PM<sub>2.5</sub>]。</strong>',
	);
});

test('what overlaps an earlier term in English is left out', () => {
	const overlapping = createTermBase([term('a', '甲', 'red river'), term('b', '乙', 'river bank')]);
	const found = findExplained(overlapping, { zh: '甲乙', en: 'the red river bank' }, 'en');
	expect(found.map((place) => place.term.id)).toEqual(['a']);
});
