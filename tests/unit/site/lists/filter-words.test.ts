import { expect, test, vi } from 'vitest';
import { foldSimplified, foldWords } from '../../../../src/site/lists/filter-words.ts';

const finds = (text: string, typed: string) => foldWords(text).includes(foldWords(typed));

test.each([
	['到 2025 年，', '2025年'],
	['到 2025 年，', '到２０２５年'],
	['不高于 26 微克/立方米', '26微克'],
	['industrial parks', 'industrial  parks'],
	['Industrial Parks', 'INDUSTRIAL PARKS'],
	['PM2.5', 'ｐｍ２.５'],
	['O₃', 'o3'],
	['13—15', '13-15'],
	['“Green Island”', '"green island"'],
	['"Green Island"', '“Green Island”'],
	['“两山”', '"两山"'],
	['“两山”', '「两山」'],
	['people’s', "people's"],
	['waste\u00adwater', 'wastewater'],
	['绿水青山', '绿⽔⻘⼭'],
])('in “%s”, %s is found', (text, typed) => {
	expect(finds(text, typed)).toBe(true);
});

test('marks still stand between words', () => {
	expect(finds('水、质', '水质')).toBe(false);
	expect(finds('3.1\n8 万', '3.18万')).toBe(false);
});

test('what is typed in traditional characters is read in simplified ones', async () => {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (path: string) => {
		asked.push(path);
		return Promise.resolve(Response.json('廢废門门'));
	});
	vi.stubGlobal('document', {
		querySelector: () => null,
	});
	expect(await foldSimplified('Waste')).toBe('waste');
	expect(asked).toEqual([]);
	expect(await foldSimplified('「廢」 ⾨')).toBe('"废"门');
	expect(await foldSimplified('廢')).toBe('废');
	// The table of characters alone, once.
	expect(asked).toHaveLength(1);
	expect(asked[0]).toMatch(/\/search\/characters\.json$/u);
	vi.unstubAllGlobals();
});
