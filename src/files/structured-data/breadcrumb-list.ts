import type { BreadcrumbList } from 'schema-dts';
import type { ToAddress } from './thing-ids.ts';

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
