import { expect, test } from 'vitest';
import { parseCitation } from '../../../../src/search/engine/citation.ts';

test.each([
	['3.4.2', '3.4.2'],
	['§3.4', '3.4'],
	['3.4.2/s7', '3.4.2/s7'],
	['3.4.2#s7', '3.4.2/s7'],
	['3.4.2, sentence 7', '3.4.2/s7'],
	['三（四）2', '3.4.2'],
	['三(四)2，第7句', '3.4.2/s7'],
	['三（十二）', '3.12'],
	['三、', '3'],
	['第三章', '3'],
	['第三章第（四）节第2条', '3.4.2'],
	['part III, section 4, item 2', '3.4.2'],
	['Part III', '3'],
	['专栏4', 'box-4'],
	['专栏 四', 'box-4'],
	['专栏4第2条', 'box-4.2'],
	['box 4', 'box-4'],
	['Box 4, item 2', 'box-4.2'],
	['ｂｏｘ-４', 'box-4'],
	['表1', 'table-1'],
	['Table 2', 'table-2'],
	['指标13', 'i13'],
	['#13', 'i13'],
	['indicator 3a', 'i3a'],
	['i13', 'i13'],
	['part V', '5'],
	['Part XII, Section 3', '12.3'],
	['part 12', '12'],
	['table 12', 'table-12'],
	['表十二', 'table-12'],
])('%s cites a place', (query, id) => {
	expect(parseCitation(query)).toBe(id);
});

test.each(['三', '2025', '95%', '专栏', '无废城市', 'box', '3.18万吨', '', 'part', '三个'])(
	'%s cites nothing',
	(query) => {
		expect(parseCitation(query)).toBeUndefined();
	},
);
