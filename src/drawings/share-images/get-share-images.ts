import type { ShareImage } from './share-image.ts';
import { drawShareImage } from './draw-share-image.ts';
import { indicatorImage } from './indicator-image.ts';
import { nodeImage } from './node-image.ts';
import { formatDate } from '../../words/format-date.ts';
import { issuerNames } from '../../words/issuer-names.ts';
import { sayExtent } from '../../words/say-extent.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { paint } from '../pictures/paint.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getSummaries } from '../../model/reader/summaries.ts';
import { getResults, getIndicators } from '../../model/reader/tables.ts';

/** A picture for the home page and for every page of the plan and of an indicator, in each language. */
export async function getShareImageList() {
	const { nodes } = await getPlan();
	const indicators = await getIndicators();
	const ids = [
		'home',
		...nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table').map(({ id }) => id),
		...indicators.map(({ id }) => id),
	];
	return siteLocales.flatMap((locale) =>
		ids.map((id) => ({ params: { locale, id }, props: { locale, id } })),
	);
}

/**
 * Paints a share image.
 *
 * @param host The site's, as the foot of the image has it.
 */
export async function paintShareImage(
	locale: Locale,
	id: string,
	host: string,
): Promise<Uint8Array<ArrayBuffer>> {
	return paint(await getDrawn(locale, id, host), {
		typefaces: ['serif', 'sans'],
		lettering: () => (lettering ??= readLetters(host)),
	});
}

/** What an image says. */
async function readImage(locale: Locale, id: string, host: string): Promise<ShareImage> {
	const { title, number } = await getDocument();
	const edition = translate(locale, 'edition.unofficial');
	const origin = { title: title[locale], number, edition, host };
	if (id === 'home') return homeImage(locale, origin);
	const indicator = (await getIndicators()).find((row) => row.id === id);
	if (indicator) return indicatorImage(locale, indicator, { results: await getResults(), origin });
	const { node, children } = await getPlan();
	const shown = node(id);
	return nodeImage(locale, shown, {
		parent: shown.parent === null ? undefined : node(shown.parent),
		children: children(id),
		summary: (await getSummaries()).get(id)?.[locale] ?? '',
		origin,
	});
}

async function homeImage(locale: Locale, origin: ShareImage['origin']): Promise<ShareImage> {
	const { issuers, issued, period } = await getDocument();
	const { nodes } = await getPlan();
	return {
		locale,
		kind: translate(locale, 'shareImage.period'),
		number: [period.start, period.end].map(String),
		place: '',
		title: origin.title,
		words: [issuerNames(locale, issuers), formatDate(locale, issued), sayExtent(locale, nodes)],
		ours: true,
		change: null,
		origin,
	};
}

const drawn = new Map<string, Promise<string>>();

function getDrawn(locale: Locale, id: string, host: string): Promise<string> {
	const key = `${locale} ${id} ${host}`;
	const found = drawn.get(key) ?? readImage(locale, id, host).then(drawShareImage);
	drawn.set(key, found);
	return found;
}

let lettering: Promise<ReadonlySet<string>> | undefined;

/** The characters of all images, which the fonts have to hold. */
async function readLetters(host: string): Promise<ReadonlySet<string>> {
	const images = (await getShareImageList()).map(({ props: { locale, id } }) =>
		getDrawn(locale, id, host),
	);
	return new Set((await Promise.all(images)).join(''));
}
