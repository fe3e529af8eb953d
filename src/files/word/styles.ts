import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { ReadingMode } from '../../model/locale.ts';
import { quiet, sizes, typefaces, wordLanguage } from './look.ts';

/** Styles of paragraphs beside those of Word's own. */
export const styleIds = {
	/** The plan's words. */
	text: 'PlanText',
	/** The translation below a Chinese sentence. */
	translation: 'PlanTranslation',
	cell: 'PlanCell',
	caption: 'PlanCaption',
	/** What is ours: the first page, the notes. */
	ours: 'Edition',
} as const;

const fonts = (eastAsia: string) => ({
	ascii: typefaces.latin,
	hAnsi: typefaces.latin,
	cs: typefaces.latin,
	eastAsia,
});

/** The styles of a Word file in a language or in both. */
export function toStyles(mode: ReadingMode): IStylesOptions {
	const { title, heading, text, line, cell, entry, ours } = sizes[mode];
	const chinese = mode === 'zh';
	const exactly = { line, lineRule: LineRuleType.EXACT };
	/** Two characters, in twips of the size of the text. */
	const indent = chinese ? { firstLine: text * 20, firstLineChars: 200 } : {};
	const toHeading = (typeface: string, size: number, bold: boolean, above: number) => ({
		run: { font: fonts(typeface), size, bold: bold || !chinese, color: '000000', italics: false },
		paragraph: {
			spacing: { ...(chinese ? exactly : {}), before: above, after: chinese ? 0 : 100 },
			indent,
			keepNext: true,
			keepLines: true,
		},
	});
	const own = (id: string, name: string, size: number, paragraph: object, run = {}) => ({
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		run: { size, ...run },
		paragraph,
	});
	return {
		default: {
			document: {
				run: {
					font: fonts(typefaces.text),
					size: text,
					language: { value: 'en-US', eastAsia: wordLanguage.zh.value },
				},
			},
			title: {
				run: { font: fonts(typefaces.title), size: title, bold: true, color: '000000' },
				paragraph: {
					alignment: AlignmentType.CENTER,
					spacing: { before: mode === 'bi' ? 200 : 2400, after: 400 },
				},
			},
			heading1: toHeading(typefaces.heading, heading, false, chinese ? 280 : 360),
			heading2: toHeading(typefaces.subheading, text + (chinese ? 0 : 2), false, chinese ? 0 : 280),
			heading3: toHeading(typefaces.text, text, true, chinese ? 0 : 200),
			heading4: toHeading(typefaces.text, chinese ? 28 : text, true, chinese ? 0 : 120),
		},
		paragraphStyles: [
			own(styleIds.text, 'Plan Text', text, {
				alignment: chinese ? AlignmentType.BOTH : AlignmentType.LEFT,
				indent,
				spacing: chinese
					? exactly
					: { line, lineRule: LineRuleType.AT_LEAST, after: mode === 'bi' ? 20 : 140 },
			}),
			own(
				styleIds.translation,
				'Plan Translation',
				text - 3,
				{ spacing: { after: 200 } },
				{ color: quiet },
			),
			own(styleIds.cell, 'Plan Cell', cell, { spacing: { before: 20, after: 20 } }),
			own(
				styleIds.caption,
				'Plan Caption',
				cell + 4,
				{ alignment: AlignmentType.CENTER, spacing: { before: 240, after: 120 }, keepNext: true },
				{ bold: true, font: fonts(typefaces.heading) },
			),
			own(
				styleIds.ours,
				'Edition',
				ours,
				{
					spacing: {
						after: mode === 'bi' ? 50 : 80,
						line: mode === 'bi' ? 280 : 320,
						lineRule: LineRuleType.AUTO,
					},
				},
				{ font: fonts(typefaces.title) },
			),
			...[0, 1, 2].map((level) => ({
				id: `TOC${level + 1}`,
				name: `toc ${level + 1}`,
				basedOn: 'Normal',
				next: 'Normal',
				run: { size: entry - level * 2 },
				paragraph: {
					indent: { left: level * 360 },
					spacing: { before: level === 0 ? 100 : 20, after: 20 },
				},
			})),
		],
	};
}
