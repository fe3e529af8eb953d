import { expect, test } from 'vitest';
import { readState, writeState } from '../../../../src/site/search/search-state.ts';

test('what a search asks for is read from its address again', () => {
	for (const search of ['', '?q=%E6%B0%B4', '?q=a+OR+b&lang=both&also=0&sort=place&kind=task'])
		expect(writeState(readState(search, 'zh'))).toBe(search);
});

test('no query makes an address that servers refuse', () => {
	for (const query of ['水', '𠀀', 'a𠀀', '|'].map((text) => text.repeat(10_000))) {
		const written = writeState({ ...readState('?lang=both&also=0&kind=task', 'zh'), query });
		// nginx takes 8,192 bytes for the line, with the method, the path and the protocol.
		expect(written.length).toBeLessThan(8000);
		expect(query.startsWith(readState(written, 'zh').query)).toBe(true);
	}
});
