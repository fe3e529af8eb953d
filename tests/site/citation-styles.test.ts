import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PlanDocument } from '../../src/model/schemas/document.ts';
import { files, readText, siteRoot } from './dist.ts';
import { printReference } from './print-reference.ts';

// What a list of references says that somebody else's program makes from our files: in these styles the notes are
// dropped, so that whatever has to be said must stand in what they print.

const [document] = parse(readFileSync('content/document.yaml', 'utf8')) as [PlanDocument];
const cited = files.filter((path) => path.startsWith('cite/'));

/** Readers take an address for one where its host has a dot; that of a test has none. */
const published = 'https://plan.example';
const addressOf = (text: string) =>
	/^(?:UR {2}- |\turl = \{)([^}\n]+)/mu.exec(text)?.[1] ?? expect.fail(`no address in ${text}`);

/** Everything of a reference that follows the names of its authors and the year. */
const afterYear = (reference: string) => reference.slice(reference.indexOf('2021') + 4);

describe.each(['apa', 'chicago'] as const)('in %s', (style) => {
	test.each([
		['zh', 'bib'],
		['zh', 'ris'],
		['en', 'bib'],
		['en', 'ris'],
	] as const)('every reference made of cite/%s/*.%s tells what it is of', (locale, ending) => {
		const paths = cited.filter(
			(path) => path.startsWith(`cite/${locale}/`) && path.endsWith(ending),
		);
		expect(paths.length).toBeGreaterThan(100);
		for (const path of paths) {
			const text = readText(path).replaceAll(siteRoot, published);
			const reference = printReference(text, style);
			for (const { [locale]: name } of document.issuers) expect(reference, path).toContain(name);
			expect(reference, path).toContain(document.number);
			expect(reference, path).toContain(addressOf(text));
			// Marks within a quoted title are single ones, so that the title is compared without.
			const words = reference.replaceAll(/[“”‘’"']/gu, '');
			expect(words, path).toContain(document.title.zh.replaceAll(/[“”]/gu, ''));
			if (locale === 'zh') continue;
			expect(words, path).toMatch(/\[Unofficial English translation of [^\]]*规划[^\]]*\]/iu);
			expect(words, path).toContain('Quzhou Plan Explorer');
			// A body of the state is an author of the plan, and nothing else: not editor, not publisher.
			const rest = afterYear(words).replaceAll(/Notice of the .* on issuing/giu, '');
			for (const { en } of document.issuers) expect(rest, path).not.toContain(en);
		}
	});
});
