import { fill } from '../../words/fill.ts';

/**
 * Address to which a reader reports a mistake at a place of the plan.
 *
 * @param template A `mailto:` or `https:` address in which `{id}` and `{url}` stand for the place.
 * @param id Identifier of a node or sentence: `2.1.3/s7`; empty on a page that shows none.
 * @param url Absolute address of the place.
 * @throws If the template has another place to fill in.
 * @example
 * reportAddress('mailto:a@example.org?subject={id}', '2.1.3/s7', …); // => 'mailto:a@example.org?subject=2.1.3%2Fs7'
 */
export function reportAddress(template: string, id: string, url: string): string {
	const values = { id: encodeURIComponent(id), url: encodeURIComponent(url) };
	return fill(template, values, 'report');
}
