import { expect, test } from 'vitest';
import {
	findAlternates,
	sharedAddress,
	shortLink,
} from '../../../../src/model/places/alternates.ts';

test.each([
	['/zh/', '/zh/', '/en/', '/', undefined],
	['/zh/plan/3/4/2/', '/zh/plan/3/4/2/', '/en/plan/3/4/2/', '/zh/plan/3/4/2/', '/bi/plan/3/4/2/'],
	['/bi/plan/3/4/2/', '/zh/plan/3/4/2/', '/en/plan/3/4/2/', '/zh/plan/3/4/2/', '/bi/plan/3/4/2/'],
	['/en/plan/box/4/', '/zh/plan/box/4/', '/en/plan/box/4/', '/zh/plan/box/4/', '/bi/plan/box/4/'],
	[
		'/en/plan/preamble/',
		'/zh/plan/preamble/',
		'/en/plan/preamble/',
		'/zh/plan/preamble/',
		'/bi/plan/preamble/',
	],
	['/zh/plan/', '/zh/plan/', '/en/plan/', '/zh/plan/', '/bi/plan/'],
	['/en/print/', '/zh/print/', '/en/print/', '/zh/print/', '/bi/print/'],
	['/en/tasks/', '/zh/tasks/', '/en/tasks/', '/zh/tasks/', undefined],
])(
	'%s is the same page as %s, %s and, for either language, %s; in both: %s',
	(path, zh, en, xDefault, bi) => {
		expect(findAlternates(path)).toEqual(
			bi === undefined ? { zh, en, xDefault } : { zh, en, xDefault, bi },
		);
	},
);

test.each([
	['/zh/', '/'],
	['/en/plan/3/4/2/', '/3.4.2/'],
	['/zh/plan/box/4/', '/box-4/'],
	['/en/indicators/13/', '/i13/'],
	['/en/tasks/', '/zh/tasks/'],
])('%s is shared as %s', (path, shared) => {
	expect(sharedAddress(path)).toBe(shared);
});

test.each([
	['3.4.2', '/3.4.2/'],
	['i13', '/i13/'],
	['3.4.2/s7', '/3.4.2/#s7'],
	['box-4.2/s7b', '/box-4.2/#s7b'],
])('the short link of %s is %s', (id, link) => {
	expect(shortLink(id)).toBe(link);
});
