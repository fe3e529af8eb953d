import type { Locale } from '../../model/locale.ts';

/**
 * Address of a share image, from the site's root: `/cards/zh/2.1.3.png`.
 *
 * @param id Of a node that has a page, `i8` of an indicator, or `home`.
 */
export function imagePath(locale: Locale, id: string): string {
	return `/cards/${locale}/${id}.png`;
}
