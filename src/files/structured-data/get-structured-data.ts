import type { BreadcrumbList, Dataset, JsonLdObject } from 'schema-dts';
import { type Crumb, toBreadcrumbList } from './breadcrumb-list.ts';
import { toDataset } from './dataset.ts';
import { toEdition, toPlanDocument } from './plan-document.ts';
import { isIn, toPlanPart } from './plan-part.ts';
import type { ToAddress } from './thing-ids.ts';
import { toEditor, toWebSite } from './web-site.ts';
import { producer } from '../catalog/producer.ts';
import { translate } from '../../words/translate.ts';
import { homePath } from '../../model/places/address.ts';
import { type Locale, localesOf, type ReadingMode } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getSite } from '../../model/reader/site.ts';
import { type DataPage, getDataTable } from './get-data-tables.ts';

// What pages say to programs, in the vocabulary of https://schema.org/; a list for each kind of page. `address` makes an
// absolute address of one from the site's root.

/** Of the home page: the site, its editor and the plan. */
export async function getHomeThings(locale: Locale, address: ToAddress): Promise<JsonLdObject[]> {
	const words = {
		name: translate(locale, 'site.title'),
		description: translate(locale, 'site.description'),
	};
	return [
		toWebSite(locale, words, address),
		await getEditor(locale, address),
		await getPlanDocument(locale, address),
	];
}

/** Of the contents page: the plan as issued, and its text in this edition. */
export async function getContentsThings(
	locale: Locale,
	address: ToAddress,
): Promise<JsonLdObject[]> {
	const top = (await getPlan()).nodes.filter(({ parent }) => parent === null);
	return [
		await getPlanDocument(locale, address),
		...(top.some((node) => isIn(locale, node))
			? [toEdition(locale, await getDocument(), top, address)]
			: []),
	];
}

/** Of the page of a node: the part of the plan that stands there; none where it is not translated. */
export async function getPartThings(
	locale: Locale,
	node: PlanNode,
	address: ToAddress,
): Promise<JsonLdObject[]> {
	if (!isIn(locale, node)) return [];
	const { ancestors, children } = await getPlan();
	const around = { parent: ancestors(node).at(-1) ?? null, children: children(node.id) };
	return [toPlanPart(locale, node, around, address)];
}

/** Of a page with a table that is to be had as data. */
export async function getDataThings(
	locale: Locale,
	page: DataPage,
	description: string,
	address: ToAddress,
): Promise<Dataset[]> {
	const table = await getDataTable(locale, page, description, address);
	const editor = await getEditor(locale, address);
	return [toDataset(locale, table, await getDocument(), editor, address)];
}

/** Of a page with breadcrumbs: the same, from the home page on. */
export function getCrumbThings(
	mode: ReadingMode,
	crumbs: readonly Crumb[],
	address: ToAddress,
): BreadcrumbList {
	const home = localesOf(mode).map((locale) => translate(locale, 'nav.home'));
	const above = crumbs.map(({ href, number = '', label, english }) => ({
		href,
		name: [number + label, ...(english === undefined ? [] : [english])].join(' '),
	}));
	return toBreadcrumbList([{ href: homePath(mode), name: home.join(' ') }, ...above], address);
}

async function getPlanDocument(locale: Locale, address: ToAddress) {
	const type = translate(locale, 'document.type');
	return toPlanDocument(locale, await getDocument(), type, address);
}

async function getEditor(locale: Locale, address: ToAddress) {
	const { operator } = await getSite();
	return toEditor(operator?.[locale] ?? null, producer(), address);
}
