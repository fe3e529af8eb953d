import type { Locale } from '../model/locale.ts';

/** Writes the size of a file as people read it, to two digits and without a place to break: `9.3 kB`, `1.2 MB`. */
export function formatSize(locale: Locale, bytes: number): string {
	const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
	const format = new Intl.NumberFormat(locale === 'zh' ? 'zh-Hans' : 'en-US', {
		style: 'unit',
		unit,
		maximumSignificantDigits: 2,
	});
	return format.format(bytes / (unit === 'kilobyte' ? 1000 : 1_000_000)).replace(' ', '\u00A0');
}
