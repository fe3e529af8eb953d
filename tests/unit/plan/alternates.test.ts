import { expect, test } from 'vitest';
import { findAlternates } from '../../../src/plan/alternates.ts';

test.each([
	['/zh/', '/zh/', '/en/', '/'],
	['/zh/plan/3/4/2/', '/zh/plan/3/4/2/', '/en/plan/3/4/2/', '/3.4.2/'],
	['/en/plan/box/4/', '/zh/plan/box/4/', '/en/plan/box/4/', '/box-4/'],
	['/en/plan/preamble/', '/zh/plan/preamble/', '/en/plan/preamble/', '/preamble/'],
	['/zh/plan/', '/zh/plan/', '/en/plan/', '/zh/plan/'],
	['/en/tasks/', '/zh/tasks/', '/en/tasks/', '/zh/tasks/'],
])('%s is the same page as %s, %s and, for either language, %s', (path, zh, en, xDefault) => {
	expect(findAlternates(path)).toEqual({ zh, en, xDefault });
});
