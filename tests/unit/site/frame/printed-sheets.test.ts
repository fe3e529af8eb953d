import { expect, test } from 'vitest';
import { readableAddress } from '../../../../src/site/frame/printed-sheets.ts';

test('an address is printed as people read it, and leads to the same page when it is typed', () => {
	for (const [href, readable] of [
		[
			'https://example.org/zh/search/?q=%E5%99%AA%E5%A3%B0',
			'https://example.org/zh/search/?q=噪声',
		],
		['https://example.org/?q=a%20b%E3%80%80c', 'https://example.org/?q=a%20b%E3%80%80c'],
		['https://example.org/?q=50%25&r=1%262', 'https://example.org/?q=50%25&r=1%262'],
		['https://example.org/?q=%zz#s3', 'https://example.org/?q=%zz#s3'],
	] as const) {
		expect(readableAddress(href)).toBe(readable);
		expect(new URL(readable).href).toBe(href);
	}
});
