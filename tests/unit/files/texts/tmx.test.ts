import { expect, test } from 'vitest';
import { toTmx } from '../../../../src/files/texts/tmx.ts';
import { nodes } from '../invented-plan.ts';
import { findXmlFaults, tmxSchema } from '../read-xml.ts';

const file = toTmx(nodes, { version: '1.0', notes: ['a < b & c'] });

test('a translation memory is as TMX 1.4 has it', async () => {
	expect(await findXmlFaults({ file }, tmxSchema)).toEqual([]);
});

test('the schema of these tests refuses what is not so', async () => {
	for (const [from, to] of [
		['<seg>', '<seg><b/>'],
		[' srclang="zh-Hans"', ''],
		['version="1.4"', 'version="2.0"'],
		[' xml:lang="en"', ''],
		['</body>', ''],
	] as const)
		expect(await findXmlFaults({ file: file.replace(from, to) }, tmxSchema), from).not.toEqual([]);
});

test('it has the headings and sentences that are translated, escaped', () => {
	const ids = Array.from(file.matchAll(/tuid="([^"]+)"/gu), ([, id]) => id);
	expect(ids).toEqual(['preamble/s1', '1', '1.1', '1.1/s1', '1.1/s2', 'table-1']);
	expect(file).toContain('<seg>Water &amp; &quot;Mills&quot;</seg>');
	expect(file).toContain('<seg>减少 NOx 排放。</seg>');
	expect(file).toContain('5 &lt; 6, &lt;b&gt;a*b*c.</seg>');
	expect(file).toContain('<note>a &lt; b &amp; c</note>');
});
