import { type Addressable, nodeAddress } from '../../model/places/address.ts';
import type { Locale } from '../../model/locale.ts';

/** Makes an absolute address of one from the site's root. */
export type ToAddress = (path: string) => string;

// What the structured data of this site are about goes by addresses, so that one page can speak of what another one
// describes. `#main` is the text of a page; a thing that has no text has a name of its own on the page about it.

/** The plan itself, as issued; this site holds a copy. */
export const planId = (address: ToAddress) => address('/#plan');

/** This site. */
export const siteId = (address: ToAddress) => address('/#site');

/** Who makes this edition. */
export const editorId = (address: ToAddress) => address('/#editor');

/** The text of the plan in this edition, in a language. */
export const editionId = (address: ToAddress, locale: Locale) => address(`/${locale}/plan/#main`);

/** A part of that text. */
export function partId(address: ToAddress, locale: Locale, node: Addressable): string {
	const path = nodeAddress(locale, node);
	return address(path.includes('#') ? path : `${path}#main`);
}

/** A table as data, the same in both languages. */
export const datasetId = (address: ToAddress, name: string) => address(`/zh/${name}/#data`);
