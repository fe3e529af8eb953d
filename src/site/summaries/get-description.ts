import type { Locale } from '../../model/locale.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getSummaries } from '../../model/reader/summaries.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { describeNode } from '../../words/describe-node.ts';
import { translate } from '../../words/translate.ts';

/** The summary of a place, marked as ours; none where there is none in the language. */
export async function saySummary(locale: Locale, id: string): Promise<string | undefined> {
	const text = (await getSummaries()).get(id)?.[locale] ?? '';
	return text === '' ? undefined : translate(locale, 'summary.chat', { text });
}

/** What the page of a node says in a sentence or two, for search engines and previews: its summary, or first sentences. */
export async function describePlace(locale: Locale, node: PlanNode): Promise<string> {
	const { children } = await getPlan();
	return (await saySummary(locale, node.id)) ?? describeNode(locale, node, children(node.id));
}
