import { cachePicture } from './card-cache.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { indicatorCard } from './indicator-card.ts';
import { nodeCard } from './node-card.ts';
import { paintCard } from './paint-card.ts';
import { formatDate } from '../../words/format-date.ts';
import { sayExtent } from '../../words/say-extent.ts';
import { translate } from '../../words/translate.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { makeFonts } from '../pictures/make-fonts.ts';
import { getDocument } from '../../model/reader/document.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getAchievements, getIndicators } from '../../model/reader/tables.ts';

/** A picture for the home page and for every page of the plan and of an indicator, in each language. */
export async function getCardFiles() {
	const { nodes } = await getPlan();
	const indicators = await getIndicators();
	const ids = [
		'home',
		...nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table').map(({ id }) => id),
		...indicators.map(({ id }) => `i${id}`),
	];
	return siteLocales.flatMap((locale) =>
		ids.map((id) => ({ params: { locale, id }, props: { locale, id } })),
	);
}

/**
 * Paints a share picture.
 *
 * @param host The site's, as the foot of the card has it.
 */
export async function getCardPicture(
	locale: Locale,
	id: string,
	host: string,
): Promise<Uint8Array<ArrayBuffer>> {
	const svg = drawCard(await getCard(locale, id, host));
	return cachePicture(svg, async () => paintCard(svg, await getCardFonts(host)));
}

/** What a card says. */
async function getCard(locale: Locale, id: string, host: string): Promise<Card> {
	const { title, number } = await getDocument();
	const edition = translate(locale, 'figures.unofficial');
	const origin = { title: title[locale], number, edition, host };
	if (id === 'home') return homeCard(locale, origin);
	const indicator = (await getIndicators()).find((row) => `i${row.id}` === id);
	if (indicator)
		return indicatorCard(locale, indicator, { achievements: await getAchievements(), origin });
	const { node, children } = await getPlan();
	const shown = node(id);
	return nodeCard(locale, shown, {
		parent: shown.parent === null ? undefined : node(shown.parent),
		children: children(id),
		origin,
	});
}

async function homeCard(locale: Locale, origin: Card['origin']): Promise<Card> {
	const { issuers, issued, period } = await getDocument();
	const { nodes } = await getPlan();
	return {
		locale,
		kind: translate(locale, 'card.period'),
		number: [period.start, period.end].map(String),
		place: '',
		title: origin.title,
		words: [
			issuers.map((issuer) => issuer[locale]).join(locale === 'zh' ? '、' : '; '),
			formatDate(locale, issued),
			sayExtent(locale, nodes),
		],
		ours: true,
		change: null,
		origin,
	};
}

let fonts: Promise<string[]> | undefined;

/** Fonts with the characters of all cards, made once a build, and only where a card is painted. */
function getCardFonts(host: string): Promise<string[]> {
	return (fonts ??= drawCards(host).then(async (text) => {
		const made = [makeFonts(text, 'serif'), makeFonts(text, 'sans')];
		return (await Promise.all(made)).flat();
	}));
}

async function drawCards(host: string): Promise<string> {
	const cards = (await getCardFiles()).map(async ({ props: { locale, id } }) =>
		drawCard(await getCard(locale, id, host)),
	);
	return (await Promise.all(cards)).join('');
}
