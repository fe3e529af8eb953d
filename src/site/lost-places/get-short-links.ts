import { sayBriefly } from '../../drawings/chart-texts/indicator-standing.ts';
import { nodeAddress, placeAddress } from '../../model/places/address.ts';
import { describeNode } from '../../words/describe-node.ts';
import { describeResult } from '../../words/describe-row.ts';
import { shortLabel } from '../../words/node-label.ts';
import { plainText } from '../../model/text/inline.ts';
import { inLocales } from '../../model/site-locales.ts';
import type { Locale } from '../../model/locale.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getResults, getIndicators } from '../../model/reader/tables.ts';

/** A short link: an identifier, and where it leads in each language. */
interface ShortLink {
	params: { id: string };
	props: Record<Locale, string> & { title: Record<Locale, string> };
}

/** A short link for every node of the plan and every row of its tables. */
export async function getShortLinks(): Promise<ShortLink[]> {
	const { nodes } = await getPlan();
	const rows = [...(await getIndicators()), ...(await getResults())];
	return [
		...nodes.map((node) => ({
			params: { id: node.id },
			props: {
				...inLocales((locale) => nodeAddress(locale, node)),
				title: inLocales((locale) => plainText(shortLabel(locale, node).title.runs)),
			},
		})),
		...rows.map(({ id, name }) => ({
			params: { id },
			props: { ...inLocales((locale) => placeAddress(locale, id)), title: name },
		})),
	];
}

/** How much of the usual description a short link has room for, which tells it in two languages. */
const share = 0.6;

/** What a short link leads to, in a sentence or two. */
export async function describeShortLink(locale: Locale, id: string): Promise<string> {
	const indicator = (await getIndicators()).find((row) => row.id === id);
	// The name stands in the title.
	if (indicator) return sayBriefly(locale, indicator, await getResults());
	const result = (await getResults()).find((row) => row.id === id);
	if (result) return describeResult(locale, result);
	const { node, children } = await getPlan();
	return describeNode(locale, node(id), children(id), share);
}
