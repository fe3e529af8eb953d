import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { translate } from '../../words/translate.ts';
import { toChangesFeed } from '../feeds/changes-feed.ts';
import { toDeadlineCalendar } from '../feeds/deadlines-ics.ts';
import { toPlanMarkdown } from '../texts/plan-markdown.ts';
import { toColophon, toParts } from '../texts/plan-parts.ts';
import { toPlanText } from '../texts/plan-text.ts';
import { markHeading, markText } from '../texts/text-file.ts';
import { toTmx } from '../texts/tmx.ts';
import type { PlanData } from './plan-data.ts';
import { producer } from './producer.ts';

// What makes those downloads whose formats ask for more than the plan: titles, names, notes in words.

/** `/data/plan-zh.md`, `/data/plan-en.md`. */
export function makeMarkdown(locale: Locale, plan: PlanData): string {
	return markHeading(writeWith(toPlanMarkdown, locale, plan));
}

/** `/data/plan-zh.txt`, `/data/plan-en.txt`. */
export function makeText(locale: Locale, plan: PlanData): string {
	return markText(writeWith(toPlanText, locale, plan));
}

function writeWith(write: typeof toPlanText, locale: Locale, plan: PlanData): string {
	const { document, nodes, printedTables, address } = plan;
	const colophon = toColophon(locale, document, address(`/${locale}/`));
	const parts = toParts(locale, nodes, printedTables[locale]);
	return write(locale, document.title[locale], colophon, parts);
}

/** `/data/plan.tmx`. */
export function makeMemory({ nodes, version, address }: PlanData): string {
	const notes = [
		address('/'),
		translate('en', 'edition.translation'),
		`${translate('en', 'about.licence.plan')} ${translate('en', 'about.licence.notes')}`,
	];
	return toTmx(nodes, { version, notes });
}

/** `/data/deadlines.ics`. */
export function makeDeadlines(plan: PlanData): string {
	const title = (locale: Locale) => plan.document.title[locale];
	return toDeadlineCalendar(plan.targetRows, {
		...plan,
		name: (locale) => translate(locale, 'deadlines.name', { title: title(locale) }),
	});
}

/** `/feed.xml`. */
export function makeFeed({ changes, site: { operator }, address }: PlanData): string {
	const sayAll = (key: 'site.title' | 'feed.subtitle') =>
		siteLocales.map((locale) => translate(locale, key)).join(' / ');
	return toChangesFeed(changes, {
		title: sayAll('site.title'),
		subtitle: sayAll('feed.subtitle'),
		author:
			operator === null ? producer() : siteLocales.map((locale) => operator[locale]).join(' / '),
		address,
	});
}
