import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { checkSettings, type Settings } from '../../../../src/site/settings/check-settings.ts';

/** What may be stored under our key, and what of it are settings. */
const cases: readonly (readonly [stored: string | null, settings: Settings])[] = [
	[null, {}],
	['', {}],
	['null', {}],
	['5', {}],
	['"dark"', {}],
	['[]', {}],
	['{', {}],
	['{"theme":"high contrast"}', {}],
	['{"theme":""}', {}],
	['{"theme":5}', {}],
	['{"theme":{}}', {}],
	['{"theme":["dark"]}', {}],
	['{"theme":"nord","care":"yes"}', {}],
	['{"care":1,"keys":"no","mode":"zh-TW","language":"bi","pairs":"1"}', {}],
	['{"__proto__":{"theme":"dark","care":true,"mode":"bi"}}', {}],
	['{"constructor":{"theme":"dark"}}', {}],
	['{"theme":"dark"}', { theme: 'dark' }],
	['{"theme":"light","care":true}', { theme: 'light', care: true }],
	['{"theme":"nord","care":true}', { care: true }],
	['{"lines":true}', { lines: true }],
	['{"lines":"true"}', {}],
	['{"size":2,"care":true}', { size: 2, care: true }],
	['{"size":0}', {}],
	['{"size":4}', {}],
	['{"size":"1"}', {}],
	[
		'{"keys":false,"pairs":true,"interleaved":true}',
		{ keys: false, pairs: true, interleaved: true },
	],
	['{"mode":"bi","language":"zh"}', { mode: 'bi', language: 'zh' }],
	['{"mode":"constructor","language":"en"}', { language: 'en' }],
	[
		'{"last":{"url":"/plan/zh/plan/3/4/2/#s7","title":"3.4.2 任务"}}',
		{ last: { url: '/plan/zh/plan/3/4/2/#s7', title: '3.4.2 任务' } },
	],
];

const [origin, base] = ['https://example.org', '/plan/'] as const;

function parse(stored: string | null): unknown {
	try {
		return JSON.parse(stored ?? '{}');
	} catch {
		return {};
	}
}

test.each(cases)('of %s, what is sound is taken, and nothing else', (stored, settings) => {
	expect(checkSettings(parse(stored), origin, base)).toEqual(settings);
});

test.each([
	'javascript:alert(1)',
	'https://evil.example/plan/',
	'//evil.example/plan/',
	'/plan/../other/',
	'/other/',
	'/plan',
	'/plan/\\..\\../other',
	'undefined',
	'',
	'data:text/html,x',
])('the last place is none at %j, which is no page of this site', (url) => {
	expect(checkSettings({ last: { url, title: 'x' } }, origin, base)).toEqual({});
});

test('a last place needs a title that can be shown', () => {
	for (const title of ['', ' ', 5, null, 'x'.repeat(4e6)])
		expect(checkSettings({ last: { url: '/plan/zh/', title } }, origin, base)).toEqual({});
	expect(checkSettings({ last: 5 }, origin, base)).toEqual({});
});

/** A store that holds one value under our key, and a neighbour's under another. */
function store(stored: string | null) {
	return {
		getItem: (key: string) =>
			key === 'plan-explorer:/plan/' ? stored : '{"theme":"dark","care":true,"mode":"bi"}',
	};
}

test.each(cases)(
	'public/settings.js shows of %s what the other scripts know',
	(stored, settings) => {
		const shown = new Map<string, string>();
		const colors = ['light', 'dark'].map((theme) => ({
			content: `paper of ${theme}`,
			media: `(prefers-color-scheme: ${theme})`,
			setAttribute: () => undefined,
		}));
		runInNewContext(readFileSync('public/settings.js', 'utf8'), {
			localStorage: store(stored),
			document: {
				currentScript: {
					src: `${origin}${base}settings.js`,
					getAttribute: () => '/care.css',
				},
				createElement: () => ({}),
				head: { appendChild: ({ href }: { href: string }) => shown.set('sheet', href) },
				documentElement: { setAttribute: (name: string, value: string) => shown.set(name, value) },
				querySelectorAll: () => colors,
				querySelector: (selector: string) =>
					colors.find(({ media }) => selector.includes(/light|dark/u.exec(media)?.[0] ?? '-')),
			},
		});
		expect(shown.get('data-theme')).toBe(settings.theme);
		expect(shown.get('data-mode')).toBe(settings.care === true ? 'care' : undefined);
		expect(shown.get('sheet')).toBe(settings.care === true ? '/care.css' : undefined);
		expect(shown.get('data-size')).toBe(settings.size === undefined ? undefined : 'x2');
		const { theme } = settings;
		expect(colors.map(({ content }) => content)).toEqual(
			theme === undefined
				? ['paper of light', 'paper of dark']
				: Array(2).fill(`paper of ${theme}`),
		);
	},
);

test.each(cases)('public/lead.js leads by %s where the other scripts would', (stored, settings) => {
	let led = '';
	runInNewContext(readFileSync('public/lead.js', 'utf8'), {
		localStorage: store(stored),
		navigator: { language: 'de' },
		location: { search: '', hash: '#s7', replace: (url: string) => (led = url) },
		document: {
			currentScript: { src: `${origin}${base}lead.js` },
			querySelector: (selector: string) => ({
				href: `${origin}${base}${/=(\w+)/u.exec(selector)?.[1] ?? ''}/plan/3/4/2/`,
			}),
		},
	});
	const { mode = settings.language ?? 'en' } = settings;
	expect(led).toBe(`${origin}${base}${mode}/plan/3/4/2/#s7`);
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

/** The settings of a page on which the store does what it does. */
async function openSettings(localStorage: unknown) {
	const attributes = new Map<string, string>();
	const dataset: Record<string, string> = {};
	vi.stubGlobal('localStorage', localStorage);
	vi.stubGlobal('location', new URL(`${origin}${base}zh/`));
	vi.stubGlobal('document', {
		querySelector: () => ({ href: `${origin}${base}opensearch-zh.xml` }),
		querySelectorAll: () => [],
		documentElement: {
			dataset,
			toggleAttribute: (name: string, on: boolean) => {
				attributes.set(name, on ? 'on' : 'off');
			},
		},
	});
	return { attributes, dataset, ...(await import('../../../../src/site/settings/settings.ts')) };
}

const refusing: readonly (readonly [name: string, store: unknown])[] = [
	['none', null],
	[
		'one that throws',
		{
			getItem: () => {
				throw new DOMException('denied', 'SecurityError');
			},
			setItem: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		},
	],
	[
		'one that is full',
		{
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			},
		},
	],
];

test.each(refusing)(
	'with a store that is %s a second choice leaves the first',
	async (_, stored) => {
		const page = await openSettings(stored);
		page.changeSettings({ theme: 'dark' });
		page.changeSettings({ interleaved: true });
		expect(page.readSettings()).toEqual({ theme: 'dark', interleaved: true });
		expect(page.attributes.get('data-theme')).toBe('on');
		expect(page.keepsSettings()).toBe(false);
	},
);

test('what is chosen stands under a key of the site’s own path', async () => {
	const kept = new Map([
		['settings', '"dark"'],
		['plan-explorer:/', '{"theme":"light"}'],
	]);
	const page = await openSettings({
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
	});
	expect(page.readSettings()).toEqual({});
	page.changeSettings({ theme: 'dark', keys: false });
	page.changeSettings({ keys: undefined });
	expect(Object.fromEntries(kept)).toEqual({
		settings: '"dark"',
		'plan-explorer:/': '{"theme":"light"}',
		'plan-explorer:/plan/': '{"theme":"dark"}',
	});
	expect(page.keepsSettings()).toBe(true);
});
