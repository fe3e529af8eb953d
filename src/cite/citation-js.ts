import { Cite, plugins, type RisTags } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chicago from 'style-chicago';
import type { CslItem } from './csl-item.ts';

// It keeps one engine for each style and language, so that a style is read once a build.

plugins.config.get('@csl').styles.add('chicago', JSON.stringify(chicago));

const bibtex = plugins.config.get('@bibtex');
// Without this it drops every Chinese character.
bibtex.format.asciiOnly = false;
bibtex.format.useIdAsLabel = true;
bibtex.format.checkLabel = false;
// The styles of BibTeX know no booktitle in `inbook`, and would name the part alone.
bibtex.types.bibtex.target.chapter = 'incollection';

/** An entry of a list of references, in a CSL style, on one line. */
export function formatReference(item: CslItem, style: 'apa' | 'chicago'): string {
	const options = { template: style, lang: 'en-US', format: 'text' } as const;
	return new Cite([item]).format('bibliography', options).trim();
}

/** An entry of a BibTeX file. */
export function formatBibtex(item: CslItem): string {
	return new Cite([item]).format('bibtex').trim();
}

/**
 * Tags of a RIS record and their values.
 *
 * @throws If Citation.js has none for it.
 */
export function toRisTags(item: CslItem): RisTags {
	const [tags] = new Cite([item]).format('ris', { format: 'object' });
	if (!tags) throw new Error(`no RIS record for “${item.id}”`);
	return tags;
}
