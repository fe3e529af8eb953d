/** Words after which a number without a unit names a place, a document or a kind, in either language. */
const label =
	/(?:(?:^|[^代])表|专栏|附件|任务|指标|项目|国|\b(?:no|nos|box|table|chapter|part|section|item|task|indicator|row|sentence|article|clause|annex|appendix|phase|step|version|class|grade|type|category|level|china|page|figure|notice)s?\.?) ?#?$/u;

/** What makes a number before it an ordinal, the number of a document, or the name of a plan. */
const ordinal = /^(?:(?:st|nd|rd|th)\b|[〕号]|[- ]year plan\b)/u;

/**
 * Whether a number in a folded text only names something, whatever follows: it is part of a formula (NO2, PM 10), an
 * ordinal (第 3, 14th), the number of a document or section (12 号, 2.1.3), of a list ((1)) or of a plan (five-year plan).
 */
export function isName(text: string, start: number, end: number): boolean {
	const lead = text.slice(Math.max(0, start - 4), start);
	const rest = text.slice(end, end + 12);
	const isPart = /[a-z][-.]?$|[_#〔]$|\d\.$|第 ?$|\bpm ?$/u.test(lead) || /^\.\d/u.test(rest);
	return isPart || ordinal.test(rest) || (lead.endsWith('(') && rest.startsWith(')'));
}

/** Whether a bare number follows a word that it numbers: Box 2, 任务 8, No. 12. */
export function isNumbered(text: string, start: number): boolean {
	return label.test(text.slice(Math.max(0, start - 12), start));
}
