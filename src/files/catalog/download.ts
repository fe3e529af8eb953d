import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import type { Locale } from '../../model/locale.ts';
import { inLocales, siteLocales } from '../../model/site-locales.ts';
import type { ColumnWords } from '../tables/column-words.ts';
import { type FileFormat, formatOf } from './file-formats.ts';
import type { PlanData } from './plan-data.ts';

/** What a download is for; the groups of the page, in its order. */
export const downloadGroups = [
	'read',
	'tables',
	'programs',
	'calendars',
	'charts',
	'news',
] as const;

/** Makes the content of a file: a text, which is written as UTF-8, or bytes. */
export type Make = (plan: PlanData) => Content | Promise<Content>;

export type Content = string | Uint8Array;

/** A file of the site. */
export interface SiteFile {
	/** From the site's root, without a slash at its start: `data/plan.json`. */
	path: string;
	format: FileFormat;
	/** Left out of charts, which take the styles of pages; see get-charts.ts. */
	make?: Make;
}

/** A file to download. */
export interface DownloadFile extends SiteFile {
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
	/** The file that describes its fields or columns for programs. */
	description?: SiteFile;
	/** The columns of a table, in words. */
	columns?: readonly ColumnWords[];
	/** Whether all of it is ours, so that nothing but our licence applies. */
	ours?: true;
	/** Whether calendar apps can subscribe to it. */
	subscribed?: true;
}

/**
 * An entry of the table of downloads: whether the plan has anything to put into it, and what it is. The second is asked
 * only where it exists, as its words may name what a plan lacks.
 */
export interface Entry {
	exists: (plan: PlanData) => boolean;
	describe: (plan: PlanData) => Download;
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

/** A file of the site, of the format that its ending says; in the languages of the site unless said otherwise. */
export function file(
	path: string,
	make: Make,
	languages: readonly Locale[] = siteLocales,
): DownloadFile & { make: Make } {
	return { path, format: formatOf(path), languages, make };
}
