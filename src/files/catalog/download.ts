import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import type { Locale } from '../../model/locale.ts';
import { inLocales, siteLocales } from '../../model/site-locales.ts';
import type { ColumnWords } from '../tables/column-words.ts';
import { type FileFormat, formatOf } from './file-formats.ts';

/** What a download is for; the groups of the page, in its order. */
export const downloadGroups = [
	'read',
	'tables',
	'programs',
	'calendars',
	'charts',
	'news',
] as const;

/** A file to download. */
export interface DownloadFile {
	/** From the site's root, without a slash at its start: `data/plan.json`. */
	path: string;
	format: FileFormat;
	/** The languages of its texts. */
	languages: readonly Locale[];
	/** What sets it apart from the other files of the download, where that is neither language nor format. */
	label?: Record<Locale, string>;
}

/** What a download or a dataset is, in both languages. */
export interface Described {
	id: string;
	title: Record<Locale, string>;
	/** What it holds and for whom, in one sentence. */
	about: Record<Locale, string>;
}

/** One entry of the page of downloads: a file, or several that are of one kind. Its `id` is its anchor there. */
export interface Download extends Described {
	group: (typeof downloadGroups)[number];
	/** What the catalog counts it to; `null` where it only tells of other downloads. */
	dataset: Described | null;
	files: readonly DownloadFile[];
	/** Path of the file that describes its fields or columns for programs. */
	description?: string;
	/** The columns of a table, in words. */
	columns?: readonly ColumnWords[];
	/** Whether all of it is ours, so that nothing but our licence applies. */
	ours?: true;
	/** Whether calendar apps can subscribe to it. */
	subscribed?: true;
}

/** Keys of messages that have a sentence beside them: `downloads.tmx` has `downloads.tmx.about`. */
export type Titled<Key = MessageKey> = Key extends `${infer Title}.about`
	? Title & MessageKey
	: never;

/** A download or dataset by its two messages. */
export function describe(id: string, key: Titled): Described {
	return { id, title: sayInBoth(key), about: sayInBoth(`${key}.about`) };
}

/** A message in the languages of the site. */
export function sayInBoth(key: MessageKey): Record<Locale, string> {
	return inLocales((locale) => translate(locale, key));
}

/** A file of the site; in both languages unless said otherwise. */
export function file(path: string, languages: readonly Locale[] = siteLocales): DownloadFile {
	return { path, format: formatOf(path), languages };
}

/** Files of one name in each language: `plan-LANG.md`. */
export function inEachLanguage(name: string): DownloadFile[] {
	return siteLocales.map((locale) => file(name.replace('LANG', locale), [locale]));
}
