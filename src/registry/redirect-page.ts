import type { Redirect } from '../schemas/redirect.ts';

/**
 * A page at an address that has gone: it leads to where that leads now, and says why, for readers and programs.
 *
 * @param to Absolute address.
 */
export function formatRedirectPage(to: string, { reason }: Redirect): string {
	const [href, zh, en] = [to, reason.zh, reason.en].map(escapeHtml);
	return `<!doctype html>
<html lang="zh-Hans">
	<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width">
		<meta name="robots" content="noindex">
		<meta http-equiv="refresh" content="0;url=${href}">
		<link rel="canonical" href="${href}">
		<title>已移至新地址 · Moved</title>
	</head>
	<body>
		<h1>已移至新地址 · <span lang="en">Moved</span></h1>
		<p>${zh}</p>
		<p lang="en">${en}</p>
		<p><a href="${href}">${href}</a></p>
	</body>
</html>
`;
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text = ''): string {
	return text.replaceAll(/[&<>"]/gu, (sign) => signs[sign] ?? sign);
}
