import { plainText, type Run } from '../../model/text/inline.ts';
import { languageTag, type Locale, locales } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { producer } from '../catalog/producer.ts';
import { escapeXml } from '../feeds/xml.ts';

/** A heading or a sentence in both languages. */
interface Unit {
	/** Identifier of the node or of the sentence. */
	id: string;
	segments: Record<Locale, string>;
	/** As in `/data/plan.json`; a heading is reviewed with its node and has none. */
	status?: string;
	/** TMX knows no headings; what is no sentence is a phrase. */
	type: 'sentence' | 'phrase';
}

/**
 * The translation memory of the plan (TMX 1.4): every heading and sentence that has a translation, in reading
 * order, as plain text. Content of `/data/plan.tmx`. `version` is that of this program, `notes` are source and licence,
 * a note each.
 */
export function toTmx(
	nodes: readonly PlanNode[],
	{ version, notes }: { version: string; notes: readonly string[] },
): string {
	const units = nodes.flatMap(toUnits).map(formatUnit).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
	<header creationtool="${escapeXml(producer())}" creationtoolversion="${escapeXml(version)}" segtype="sentence" o-tmf="plan.json" adminlang="en" srclang="${languageTag.zh}" datatype="PlainText">
${notes.map((note) => `\t\t<note>${escapeXml(note)}</note>\n`).join('')}\t</header>
	<body>
${units}	</body>
</tmx>
`;
}

function toUnits({ id, title, sentences }: PlanNode): Unit[] {
	return [
		...toUnit(id, title.zh, title.en, 'phrase'),
		...sentences.flatMap((own) => toUnit(own.id, own.zh, own.en, 'sentence', own.status)),
	];
}

/** None where the plan prints no heading, or where there is no translation yet. */
function toUnit(
	id: string,
	zh: readonly Run[],
	en: readonly Run[] | null,
	type: Unit['type'],
	status?: string,
): Unit[] {
	const segments = { zh: plainText(zh), en: plainText(en ?? []) };
	if (segments.zh === '' || segments.en === '') return [];
	return [{ id, segments, type, ...(status !== undefined && { status }) }];
}

function formatUnit({ id, segments, status, type }: Unit): string {
	const lines = [
		`<tu tuid="${escapeXml(id)}" segtype="${type}">`,
		...(status === undefined ? [] : [`\t<prop type="x-status">${status}</prop>`]),
		...locales.map(
			(locale) =>
				`\t<tuv xml:lang="${languageTag[locale]}"><seg>${escapeXml(segments[locale])}</seg></tuv>`,
		),
		'</tu>',
	];
	return lines.map((line) => `\t\t${line}\n`).join('');
}
