import { expect, test } from 'vitest';
import { anchorInBox } from '../../../../src/site/lost-places/follow-box.ts';

test.each([
	['box-4', 'box-4-s3', 's3'],
	['box-4', 'box-4-2', 'item-2'],
	['box-4', 'box-4-2-s1', 'item-2-s1'],
	['box-4', 'box-4-12-s1b', 'item-12-s1b'],
	// The link to the box has this one itself.
	['box-4', 'box-4', undefined],
	['box-1', 'box-10-s3', undefined],
	['box-4', 'box-5-s3', undefined],
	['box-4', '3-5-1-s3', undefined],
	['box-4', 's3', undefined],
	['box-4', '', undefined],
])('of %s, #%s is %s on the page of the box', (box, anchor, own) => {
	expect(anchorInBox(box, anchor)).toBe(own);
});
