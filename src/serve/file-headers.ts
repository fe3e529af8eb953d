import { Mime } from 'mime';
import other from 'mime/types/other.js';
import standard from 'mime/types/standard.js';

/** Types by the ending of a name, with those of ours that the table of the registry lacks. */
const types = new Mime(standard, other).define({
	'application/x-bibtex': ['bib'],
	'application/xml': ['tmx'],
	'application/x-pagefind': ['pagefind', 'pf_index', 'pf_meta', 'pf_fragment', 'pf_filter'],
});

/** Folders and files that other sites and programs load, and none of the pages. */
const open = /^(?:(?:cards|charts|cite|data|pagefind)\/|[^/]+\.(?:txt|xml)$)/u;

/** Whether a type is text, which is UTF-8 throughout, and shrinks when it is compressed. */
function isText(type: string): boolean {
	return /^text\/|[/+](?:json|xml)$|^application\/(?:x-bibtex|x-research-info-systems|manifest\+json)$/u.test(
		type,
	);
}

/** Whether a file is worth compressing. Those of Pagefind are so already. */
export function isCompressible(path: string): boolean {
	return isText(types.getType(path) ?? '');
}

/**
 * What the header of an answer says of a file.
 *
 * @param path Path below the site's root: `data/plan.json`.
 */
export function fileHeaders(path: string): Record<string, string> {
	const type = types.getType(path) ?? 'application/octet-stream';
	return {
		'content-type': isText(type) ? `${type}; charset=utf-8` : type,
		// Names in _astro/ change with what the files hold (astro.config.mjs); any other file is asked for each time.
		'cache-control': path.startsWith('_astro/')
			? 'public, max-age=31536000, immutable'
			: 'no-cache',
		...(isText(type) && { vary: 'accept-encoding' }),
		...(open.test(path) && { 'access-control-allow-origin': '*' }),
	};
}
