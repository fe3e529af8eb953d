import { formatReference } from './citation-js.ts';
import type { CitedWork } from './cited-work.ts';
import { toCslItem } from './csl-item.ts';

/**
 * Cites as the Chicago Manual of Style does, 17th edition, author-date. It treats a report like a book (14.220);
 * the document number stands where a book has its series.
 */
export function citeChicago(work: CitedWork): string {
	const item = toCslItem(work);
	const { container, number, title } = work;
	const whole = container === null;
	return formatReference(
		{
			...item,
			type: whole ? 'book' : 'chapter',
			'collection-title': number,
			...(whole ? { title: keepCase(title) } : { 'container-title': keepCase(container) }),
		},
		'chicago',
	);
}

/** Keeps a title that is in headline style already; CSL would write “Eco-Environmental”, which 8.161 does not. */
function keepCase(title: string): string {
	return `<span class="nocase">${title}</span>`;
}
