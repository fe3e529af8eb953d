import { formatReference } from './citation-js.ts';
import type { CitedWork } from './cited-work.ts';
import { toCslItem } from './csl-item.ts';

/** Cites as the Publication Manual of the American Psychological Association does, 7th edition. */
export function citeApa(work: CitedWork): string {
	return formatReference(toCslItem(work), 'apa');
}
