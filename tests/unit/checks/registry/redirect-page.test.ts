import { expect, test } from 'vitest';
import { formatRedirectPage } from '../../../../src/checks/registry/redirect-page.ts';
import { redirectSchema } from '../../../../src/model/schemas/redirect.ts';

const reason = { zh: '两条合并', en: 'Two terms < joined & renamed' };
const redirect = { from: '/zh/glossary/old/', to: '/zh/glossary/new/', reason };

test('a page leads on at once, and says why to who is not led', () => {
	const page = formatRedirectPage('https://plan.example/base/zh/glossary/new/', redirect);
	expect(page).toContain('content="0;url=https://plan.example/base/zh/glossary/new/"');
	expect(page).toContain(
		'<link rel="canonical" href="https://plan.example/base/zh/glossary/new/">',
	);
	expect(page).toContain('<meta name="robots" content="noindex">');
	expect(page).toContain('<p>两条合并</p>');
	// Escaped, by name or by number.
	expect(page).toMatch(/Two terms &(?:lt|#x3C); joined &(?:amp|#x26); renamed/u);
});

test('a page leads to a page, a file to a file, an identifier to an identifier', () => {
	const isGood = (from: string, to: string) =>
		redirectSchema.safeParse({ from, to, reason }).success;
	expect(isGood('/zh/old/', '/zh/')).toBe(true);
	expect(isGood('/data/deadlines-3.7.ics', '/data/deadlines.ics')).toBe(true);
	expect(isGood('3.4.2/s9', '3.4.2/s8')).toBe(true);
	expect(isGood('/zh/glossary/old/', '/zh/glossary/#old')).toBe(true);
	expect(isGood('/zh/glossary/old/', '/zh/glossary/#Old one')).toBe(false);
	expect(isGood('/zh/glossary/#old', '/zh/glossary/new/')).toBe(false);
	expect(isGood('/data/old.csv', '/data/plan.json#old')).toBe(false);
	expect(isGood('3.4.2/s9', '3.4.2/s8#old')).toBe(false);
	expect(isGood('/zh/old/', '/data/plan.json')).toBe(false);
	expect(isGood('/data/old.csv', '/zh/')).toBe(false);
	expect(isGood('3.4.2/s9', '/zh/plan/3/4/2/')).toBe(false);
	expect(isGood('zh/old', '/zh/')).toBe(false);
});
