import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import chicago from 'style-chicago';

// It keeps one engine for each style, so that a style is read once.
plugins.config.get('@csl').styles.add('chicago', JSON.stringify(chicago));

/**
 * The entry that a program of references prints from a file, on one line: Citation.js reads it, and citeproc sets it
 * in APA (7th edition) or Chicago (17th, author-date; no package that Node can read has the 18th).
 */
export function printReference(file: string, template: 'apa' | 'chicago'): string {
	return new Cite(file).format('bibliography', { template, lang: 'en-US', format: 'text' }).trim();
}
