/** Where the site is to stand. */
interface SiteAddress {
	/** Address of the server, without a path. */
	site: string;
	/** Path below which the site stands: `/`, `/quzhou`. */
	base: string;
}

/**
 * Reads where the site is to stand from `SITE_URL` and `BASE_PATH`. One that is empty is as good as none.
 *
 * @throws If one of them cannot be read, or says what belongs into the other.
 */
export function readAddress({ SITE_URL, BASE_PATH }: NodeJS.ProcessEnv): SiteAddress {
	const site = SITE_URL === undefined || SITE_URL === '' ? 'http://localhost:4321' : SITE_URL;
	const base = `/${BASE_PATH ?? ''}`.replace(/^\/{2,}/u, '/');
	if (!URL.canParse(site) || !/^https?:/u.test(site))
		throw new Error(`SITE_URL is “${site}”, expected an address: https://example.org`);
	if (new URL(site).pathname !== '/')
		throw new Error(`SITE_URL is “${site}”, expected no path: it goes into BASE_PATH`);
	if (!/^\/(?:[\w.~-]+\/?)*$/u.test(base))
		throw new Error(`BASE_PATH is “${base}”, expected a path: /quzhou`);
	return { site, base };
}
