import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { absoluteUrl } from '../../components/frame/site-path.ts';
import { toTmx } from '../../exports/tmx.ts';
import { translate } from '../../i18n/translate.ts';
import { getPlan } from '../../queries/plan.ts';

export const GET: APIRoute = async ({ site, url }) => {
	const { nodes } = await getPlan();
	const notes = [
		absoluteUrl('/', site ?? url),
		translate('en', 'edition.translation'),
		`${translate('en', 'about.licence.plan')} ${translate('en', 'about.licence.notes')}`,
	];
	return new Response(toTmx(nodes, { version, notes }), {
		headers: { 'Content-Type': 'application/xml; charset=utf-8' },
	});
};
