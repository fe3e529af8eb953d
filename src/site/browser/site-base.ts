/** Path of the site, without a slash at its end: every page links to the description of its search. */
export function findBase(): string | undefined {
	const link = document.querySelector<HTMLLinkElement>('link[rel=search]');
	return link ? new URL(link.href).pathname.replace(/\/[^/]+$/u, '') : undefined;
}
