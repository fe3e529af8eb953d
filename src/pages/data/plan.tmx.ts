import type { APIRoute } from 'astro';
import { version } from '../../../package.json';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { toTmx } from '../../files/texts/tmx.ts';
import { translate } from '../../words/translate.ts';
import { getPlan } from '../../model/reader/plan.ts';

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
