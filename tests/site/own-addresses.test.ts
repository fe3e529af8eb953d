import { expect, test } from 'vitest';
import { readAddress } from '../../src/serve/read-address.ts';
import { files } from './dist.ts';

const names = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];

test('no site can be built to stand where it has an address of its own', () => {
	expect(names).toEqual(expect.arrayContaining(['zh', 'data', '3.4.2', 'i13', '404.html']));
	const taken = names.filter((name) => {
		try {
			readAddress({ BASE_PATH: name });
			return true;
		} catch {
			return false;
		}
	});
	expect(taken).toEqual([]);
});
