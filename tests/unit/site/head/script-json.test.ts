import { expect, test } from 'vitest';
import { scriptJson } from '../../../../src/site/head/script-json.ts';

test('a text that would end or open a script does neither, and is read as it was', () => {
	const data = { name: '</script><!-- <script>', plain: '5 < 6 & “7”' };
	expect(scriptJson(data)).not.toContain('<');
	expect(JSON.parse(scriptJson(data))).toEqual(data);
});
