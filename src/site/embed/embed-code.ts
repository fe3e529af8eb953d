/** HTML that shows an embed of this site in somebody else's page, without a script or a style, which that page may forbid. */
export function embedCode(address: string, title: string, height: number | string): string {
	const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
	return `<iframe src="${address}" title="${name}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
}
