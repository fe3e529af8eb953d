/**
 * Address of a place of this site as links on its pages need it: below the base path.
 *
 * @param path From the site's root, with a slash at its start: `/zh/plan/2/1/3/#s7`.
 * @example
 * sitePath('/zh/plan/'); // => '/plan-site/zh/plan/' where BASE_PATH is /plan-site
 */
export function sitePath(path: string): string {
	return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}

/**
 * Address of a place of this site for the outside world: canonical and hreflang links, citations.
 *
 * @param path From the site's root, as for {@link sitePath}.
 * @param site `Astro.site`, the address of the server without the base path.
 */
export function absoluteUrl(path: string, site: URL): string {
	return new URL(sitePath(path), site).href;
}
