import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Redirect } from '../../model/schemas/redirect.ts';

/**
 * A page at an address that has gone: it leads to where that leads now, and says why, for readers and programs.
 *
 * @param to Absolute address.
 */
export function formatRedirectPage(to: string, { reason }: Redirect): string {
	const head = h('head', [
		h('meta', { charSet: 'utf-8' }),
		h('meta', { name: 'viewport', content: 'width=device-width' }),
		h('meta', { name: 'robots', content: 'noindex' }),
		h('meta', { httpEquiv: 'refresh', content: `0;url=${to}` }),
		h('link', { rel: 'canonical', href: to }),
		h('title', '已移至新地址 · Moved'),
	]);
	const body = h('body', [
		h('h1', ['已移至新地址 · ', h('span', { lang: 'en' }, 'Moved')]),
		h('p', reason.zh),
		h('p', { lang: 'en' }, reason.en),
		h('p', h('a', { href: to }, to)),
	]);
	return toHtml({
		type: 'root',
		children: [{ type: 'doctype' }, h('html', { lang: 'zh-Hans' }, [head, body])],
	});
}
