import type { TranslationReport } from './check-corpus.ts';

/** What each check looks at, in a few words. */
const subjects = {
	partner: 'texts that have a partner',
	figure: 'figures, dates and bounds',
	term: 'glossary terms rendered as the glossary has them',
	reserved: 'reserved words that the Chinese gives cause for',
	script: 'English texts without Chinese characters',
	punctuation: 'texts with the punctuation of their language',
	bold: 'bold runs in both languages',
	quotation: 'slogans in quotation marks, and nothing else',
	wording: 'texts without the wordings that are avoided',
	opening: 'sentences that begin with a capital',
	length: 'English sentences of at most 60 words',
	repeat: 'repeated Chinese texts translated alike',
	review: 'reviewed texts unchanged since',
};

/** The report as a table for the terminal. */
export function formatReport({ lines, counts, problems, exceptions }: TranslationReport): string {
	const rows = [
		['check', 'compared', 'explained', 'findings', ''],
		...lines.map(({ check, compared, explained, unexplained }) => [
			check,
			String(compared),
			String(explained),
			String(unexplained),
			subjects[check],
		]),
	];
	const widths = [0, 1, 2, 3].map((column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const table = rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 || column === 4
					? cell.padEnd(widths[column] ?? 0)
					: cell.padStart(widths[column] ?? 0),
			)
			.join('  ')
			.trimEnd(),
	);
	const { sentences, headings, cells, reviewed, terms } = counts;
	return [
		...table,
		'',
		`${sentences} sentences (${reviewed} reviewed, ${sentences - reviewed} draft), ${headings} headings, ${cells} cells, ${terms} terms`,
		`${exceptions.length} exceptions declared, ${problems.length} findings without explanation`,
	].join('\n');
}
