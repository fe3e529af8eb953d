import { getEntry } from 'astro:content';
import type { Site } from '../schemas/site.ts';

/** What the operator says about this copy of the site. */
export async function getSite(): Promise<Site> {
	const entry = await getEntry('site', 'site');
	if (!entry) throw new Error('content/site.yaml is missing');
	return entry.data;
}
