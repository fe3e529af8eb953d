import { expect, test } from 'vitest';
import { findMoved } from '../../../../src/site/lost-places/moved-sentence.ts';

const moved = [
	['3.4.2/s9', '3.4.2/s8'],
	['box-4.2/s3', 'box-4.2/s1'],
] as const;

test('a sentence that has gone leads on, in the language that one reads', () => {
	expect(findMoved(moved, '/zh/plan/3/4/2/', 's9')).toEqual({
		id: '3.4.2/s8',
		address: '/zh/plan/3/4/2/#s8',
	});
	expect(findMoved(moved, '/en/plan/box/4/', 'item-2-s3')?.address).toBe(
		'/en/plan/box/4/#item-2-s1',
	);
});

test('it does so from pages of several places, too', () => {
	expect(findMoved(moved, '/bi/plan/3/4/', '3-4-2-s9')?.address).toBe('/bi/plan/3/4/2/#s8');
});

test('what has not gone leads nowhere', () => {
	expect(findMoved(moved, '/zh/plan/3/4/2/', 's7')).toBeUndefined();
	expect(findMoved(moved, '/zh/plan/3/4/1/', 's9')).toBeUndefined();
	expect(findMoved([], '/zh/plan/3/4/2/', 's9')).toBeUndefined();
});
