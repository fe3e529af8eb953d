import type { APIRoute } from 'astro';
import { sitePath } from '../model/places/site-path.ts';
import { translate } from '../words/translate.ts';
import { languageTag } from '../model/locale.ts';

/** `/site.webmanifest`: name, icons and colours of the site on a home screen, the same for both languages. */
export const GET: APIRoute = () =>
	Response.json({
		name: translate('zh', 'site.title'),
		short_name: translate('zh', 'site.shortTitle'),
		description: translate('zh', 'site.description'),
		lang: languageTag.zh,
		dir: 'ltr',
		id: sitePath('/'),
		start_url: sitePath('/'),
		scope: sitePath('/'),
		display: 'minimal-ui',
		background_color: '#fcfbf7',
		theme_color: '#fcfbf7',
		icons: [
			{ src: sitePath('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
			{ src: sitePath('/icon-192.png'), type: 'image/png', sizes: '192x192' },
			{ src: sitePath('/icon-512.png'), type: 'image/png', sizes: '512x512' },
		],
	});
