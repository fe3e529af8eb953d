import type { Locale } from '../../model/locale.ts';

/**
 * Address of a share image, from the site's root: `/cards/zh/3.4.2.png`.
 *
 * @param id Of a node that has a page, `i13` of an indicator, or `home`.
 */
export function imagePath(locale: Locale, id: string): string {
	return `/cards/${locale}/${id}.png`;
}
