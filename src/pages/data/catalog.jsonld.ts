import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { toCatalog } from '../../files/catalog/catalog.ts';
import { getChanges } from '../../model/reader/changes.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getDownloads } from '../../files/catalog/get-downloads.ts';
import { getSite } from '../../model/reader/site.ts';
import { measureFiles } from '../_file-sizes.ts';

/** `/data/catalog.jsonld`: the downloads, for data portals. */
export const GET: APIRoute = async ({ site, url }) => {
	const catalog = toCatalog(await getDownloads(), {
		document: await getDocument(),
		site: await getSite(),
		changes: await getChanges(),
		sizes: await measureFiles({ site, url }),
		address: (path) => absoluteUrl(path, site ?? url),
	});
	return new Response(`${JSON.stringify(catalog, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
	});
};
