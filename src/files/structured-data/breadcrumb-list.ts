import type { BreadcrumbList } from 'schema-dts';
import type { ToAddress } from './thing-ids.ts';

/** A page above another one. */
export interface Crumb {
	/** From the site's root. */
	href: string;
	/** Printed number, in the page's language, with the space after it. */
	number?: string | undefined;
	label: string;
	/** Language tag, where the label is not in the page's language. */
	lang?: string | undefined;
	/** The same in English, on a page in both languages. */
	english?: string | undefined;
}

/**
 * The way to a page, as its breadcrumbs show it.
 *
 * @param crumbs From the home page to the page's parent; addresses from the site's root.
 */
export function toBreadcrumbList(
	crumbs: readonly { href: string; name: string }[],
	address: ToAddress,
): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ href, name }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			item: { '@id': address(href) },
		})),
	};
}
