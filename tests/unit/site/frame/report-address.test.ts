import { expect, test } from 'vitest';
import { reportAddress } from '../../../../src/site/frame/report-address.ts';

test('the place and its address are written into the template, encoded', () => {
	expect(
		reportAddress(
			'mailto:a@example.org?subject={id}&body={url}',
			'3.4.2/s7',
			'https://example.org/zh/plan/3/4/2/#s7',
		),
	).toBe(
		'mailto:a@example.org?subject=3.4.2%2Fs7&body=https%3A%2F%2Fexample.org%2Fzh%2Fplan%2F3%2F4%2F2%2F%23s7',
	);
});

test('a template may use either twice or not at all', () => {
	expect(reportAddress('{id} {id}', '3', 'u')).toBe('3 3');
	expect(reportAddress('https://example.org/', '3', 'u')).toBe('https://example.org/');
});

test('an identifier with a dollar sign is written as it is', () => {
	expect(reportAddress('{id}', '$&', 'u')).toBe('%24%26');
});
