import { afterEach, expect, test, vi } from 'vitest';
import { reportTarget } from '../../../../src/site/frame/report-link.ts';

// content/site.yaml names no address for reports, so no page of this build has the link.

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A page at an address, with one sentence, `#s7`, and a heading, `#item-2`. */
function openPage(address: string) {
	const listeners: (() => void)[] = [];
	const location = new URL(address);
	const sentence = { dataset: { sentence: '3.4.2/s7' }, closest: () => sentence };
	const elements: Record<string, object> = {
		s7: sentence,
		'item-2': { dataset: {}, closest: () => null },
	};
	vi.stubGlobal('location', location);
	vi.stubGlobal('document', {
		getElementById: (id: string) => elements[id] ?? null,
		querySelector: () => null,
		documentElement: { classList: { contains: () => false } },
		addEventListener: (_: string, listener: () => void) => listeners.push(listener),
	});
	const goTo = (hash: string) => {
		location.hash = hash;
		for (const listener of listeners) listener();
	};
	const dataset = { report: 'mailto:a@example.org?subject={id}&body={url}', reportId: '3.4.2' };
	const link = { dataset, href: '' };
	reportTarget(link as unknown as HTMLAnchorElement);
	return { link, goTo };
}

test('a report names the sentence that the address names, also after a jump', () => {
	const { link, goTo } = openPage('https://example.org/zh/plan/3/4/2/');
	expect(link.href).toContain('subject=3.4.2&');
	goTo('#s7');
	expect(link.href).toContain('subject=3.4.2%2Fs7&');
	expect(link.href).toContain(encodeURIComponent('/zh/plan/3/4/2/#s7'));
});

test('an anchor that is no sentence is reported as the page', () => {
	const { link } = openPage('https://example.org/zh/plan/3/4/2/#item-2');
	expect(link.href).toContain('subject=3.4.2&');
});
