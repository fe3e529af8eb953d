import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { findXmlFaults, tmxSchema } from '../unit/files/read-xml.ts';
import { readJson, readText } from './dist.ts';

// The translation memory: as TMX 1.4 has it, with the texts of plan.json.

interface Tmx {
	tmx: {
		header: { srclang: string };
		body: {
			tu: {
				tuid: string;
				prop?: { '#text': string };
				tuv: { 'xml:lang': string; seg: string }[];
			}[];
		};
	};
}

const { nodes } = readJson('data/plan.json') as PlanExport;
const file = readText('data/plan.tmx');

test('plan.tmx is as TMX 1.4 has it', async () => {
	expect(await findXmlFaults({ file }, tmxSchema)).toEqual([]);
});

test('plan.tmx has every heading and sentence in both languages, by its identifier', () => {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		trimValues: false,
		isArray: (name) => name === 'tu' || name === 'tuv',
	});
	const { header, body } = (parser.parse(file) as Tmx).tmx;
	expect(header.srclang).toBe('zh-Hans');
	const read = body.tu.map(({ tuid, tuv, prop }) => ({
		id: tuid,
		texts: Object.fromEntries(tuv.map(({ 'xml:lang': language, seg }) => [language, seg])),
		status: prop?.['#text'],
	}));
	const toTexts = (zh: string, en: string | null) => ({ 'zh-Hans': zh, en });
	const expected = nodes.flatMap(({ id, title, sentences }) => [
		...(title.zh === ''
			? []
			: [{ id, texts: toTexts(title.zh, title.en), status: undefined as string | undefined }]),
		...sentences.map((own) => ({
			id: own.id,
			texts: toTexts(own.zh, own.en),
			status: own.status,
		})),
	]);
	expect(expected.length).toBeGreaterThan(590);
	expect(read).toEqual(expected);
});
