import { plainText } from '../../model/text/inline.ts';
import { nodeLabel, shortNumber, joinNumber } from '../../words/node-label.ts';
import { placeOfAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';
import type { NodeKind } from '../../model/places/node-id.ts';
import type { PlanTables } from '../../model/places/plan-tables.ts';
import { rowNumber } from '../../model/places/place-id.ts';
import { ownValue } from '../../model/own-value.ts';
import { imagePath } from '../../drawings/share-images/image-path.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getIndicators } from '../../model/reader/tables.ts';

/** The share image of a page. */
interface PageImage {
	/** From the site's root. */
	path: string;
	/** What it is a picture of: the title that stands on it. */
	title: string;
}

/**
 * The share image that a page has, or the one nearest to it: for a page about a table that of the section where the
 * table stands, for the list of tasks that of their chapter, for an embed that of its page, else that of the home page.
 *
 * @param path Of the page, from the site's root; an anchor does not count.
 */
export async function getShareImage(locale: Locale, path: string): Promise<PageImage> {
	const id = await findImage(path.replace('/embed/', '/').replace(/#.*/u, ''));
	return { path: imagePath(locale, id), title: await getTitle(locale, id) };
}

async function findImage(path: string): Promise<string> {
	const place = placeOfAddress(path);
	if (place !== undefined) return place;
	const { nodes, ancestors } = await getPlan();
	const kind = /^\/\w+\/(\w+)\//u.exec(path)?.[1] ?? '';
	const { node, image } = ownValue(pagesAbout((await getDocument()).tables), kind) ?? {};
	const shown = nodes.find((candidate) => candidate.id === node || candidate.kind === node);
	return (shown && ancestors(shown).find((above) => above.kind === image)?.id) ?? 'home';
}

/** Pages about a part of the plan: a node of it, by identifier or kind, and what it is part of that has an image. */
function pagesAbout({ results, indicators }: PlanTables): Readonly<Record<string, About>> {
	return {
		results: { node: results, image: 'section' },
		indicators: { node: indicators, image: 'section' },
		tasks: { node: 'task', image: 'chapter' },
	};
}

interface About {
	node: string | undefined;
	image: NodeKind;
}

async function getTitle(locale: Locale, id: string): Promise<string> {
	if (id === 'home') return (await getDocument()).title[locale];
	const indicator = (await getIndicators()).find((row) => row.id === id);
	if (indicator) return `${rowNumber(id)} ${indicator.name[locale]}`;
	const node = (await getPlan()).node(id);
	return joinNumber(shortNumber(locale, node)) + plainText(nodeLabel(locale, node).title.runs);
}
