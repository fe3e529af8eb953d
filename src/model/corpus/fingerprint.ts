import { createHash } from 'node:crypto';
import { formatInline, type Run } from '../text/inline.ts';

/**
 * Fingerprint of texts in both languages: what a second reader has read. When either language changes, it no
 * longer fits, and the text counts as unread.
 *
 * @returns The first 8 hexadecimal digits of a SHA-256.
 */
export function fingerprint(texts: readonly (readonly Run[])[]): string {
	const hash = createHash('sha256');
	for (const runs of texts) hash.update(`${formatInline(runs)}\n`);
	return hash.digest('hex').slice(0, 8);
}
