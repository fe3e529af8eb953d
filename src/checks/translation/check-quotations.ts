import { type Checked, type Finding, findingAt } from '../../model/corpus/checked-problem.ts';
import type { Pair } from '../../model/corpus/pair.ts';
import type { GlossaryTerm } from '../../model/schemas/glossary-term.ts';
import { plainText } from '../../model/text/inline.ts';

/** Quotation marks, double and single, that differ in number. */
export function checkQuotations(pairs: readonly Pair[], terms: readonly GlossaryTerm[]): Checked {
	const unquoted = terms.flatMap(findUnquoted);
	const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;
	let compared = 0;
	const findings = pairs.flatMap((pair): Finding[] => {
		const zh = unquoted.reduce((text, name) => text.replaceAll(name, ''), plainText(pair.zh));
		const en = plainText(pair.en);
		const marks = [count(zh, /“/gu), count(zh, /‘/gu)];
		// An apostrophe stands after a letter, an opening quotation mark does not.
		const own = [count(en, /"/gu) / 2, count(en, /(?<!\p{L})'(?=\p{L})/gu)];
		compared += marks.reduce((sum, number) => sum + number, 0);
		return marks.join() === own.join()
			? []
			: [
					findingAt(
						pair,
						'quotation',
						'',
						`${own.join('+')} quotations in English, ${marks.join('+')} in Chinese`,
					),
				];
	});
	return { compared, findings };
}

/**
 * What a term has in quotation marks in Chinese alone, with the marks: English has a name of its own for it (“一带一路”,
 * the Belt and Road).
 */
function findUnquoted({ zh, en, unquoted }: GlossaryTerm): string[] {
	if (unquoted) return [`“${zh}”`];
	return en.includes('"') ? [] : (zh.match(/“[^“”]+”/gu) ?? []);
}
