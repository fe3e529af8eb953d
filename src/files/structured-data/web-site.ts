import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { editorId, planId, siteId, type ToAddress } from './thing-ids.ts';

/** This site, with its search; see https://schema.org/docs/actions.html for the template. */
export function toWebSite(
	locale: Locale,
	{ name, description }: { name: string; description: string },
	address: ToAddress,
): WebSite {
	const search: WithActionConstraints<SearchAction> = {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: `${address(`/${locale}/search/`)}?q={q}`,
		},
		'query-input': 'required name=q',
	};
	return {
		'@type': 'WebSite',
		'@id': siteId(address),
		url: address('/'),
		name,
		description,
		inLanguage: siteLocales.map((own) => languageTag[own]),
		about: { '@id': planId(address) },
		publisher: { '@id': editorId(address) },
		potentialAction: search,
	};
}

/**
 * Who makes this edition.
 *
 * @param operator Who runs this copy of the site; without one it is the project itself.
 */
export function toEditor(operator: string | null, project: string, address: ToAddress) {
	return {
		'@type': operator === null ? 'Project' : 'Organization',
		'@id': editorId(address),
		name: operator ?? project,
	} as const satisfies Organization;
}
