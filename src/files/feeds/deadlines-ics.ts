import { punctuation } from '../../words/punctuation.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';
import { formatDeadline, formatQuantity } from '../../words/format-target.ts';
import { has } from '../../model/parts.ts';
import { translate } from '../../words/translate.ts';
import { shortLink } from '../../model/places/alternates.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { Target } from '../../model/schemas/target.ts';
import { type ContentLine, escapeCalendarText, formatContentLines } from './icalendar.ts';
import { licence, producer } from '../catalog/producer.ts';

interface Calendar {
	document: PlanDocument;
	/** Day of the release, ISO 8601: events of a later one take the place of those of an earlier one. */
	release: string;
	/** What the calendar is called. */
	name: (locale: Locale) => string;
	/** Absolute address of a place of the site. */
	address: (path: string) => string;
}

/** The targets that have a date; a threshold that says to whom a promise applies is no promise. */
export function findDated(rows: readonly TargetRow[]): TargetRow[] {
	return rows.filter(({ target }) => target.role === 'target' && target.deadline !== null);
}

/**
 * The dated promises of the plan as a calendar (RFC 5545, 7986): `/data/deadlines.ics`.
 *
 * A calendar wants a day, and the plan seldom names one. Each promise stands as one whole day, the last that its
 * words allow: June 30 for the middle of a year, December 31 for its end, and December 31 too where the plan
 * says the year alone. Summary, description and category say which it is; a span of a whole year would fill the
 * calendar for 365 days. Texts are in Chinese with English after it. Nothing depends on when the site is built.
 */
export function toDeadlineCalendar(rows: readonly TargetRow[], calendar: Calendar): string {
	const { name } = calendar;
	return formatContentLines([
		['BEGIN', 'VCALENDAR'],
		['VERSION', '2.0'],
		['PRODID', `-//${escapeCalendarText(producer())}//Deadlines//ZH`],
		['CALSCALE', 'GREGORIAN'],
		['METHOD', 'PUBLISH'],
		...siteLocales.map((locale) => text('NAME', name(locale), languageTag[locale])),
		text('X-WR-CALNAME', siteLocales.map(name).join(' / ')),
		...siteLocales.map((locale) =>
			text('DESCRIPTION', describe(locale, calendar), languageTag[locale]),
		),
		...findDated(rows).flatMap((row) => toEvent(row, calendar)),
		['END', 'VCALENDAR'],
	]);
}

/** What is said of the calendar as a whole. */
function describe(locale: Locale, { address }: Calendar): string {
	const lines = [
		translate(locale, 'deadlines.about'),
		...(has('translation') ? [translate(locale, 'edition.translation')] : []),
		translate(locale, 'about.licence.notes'),
		licence,
		address(`/${locale}/targets/`),
	];
	return lines.join('\n');
}

function toEvent(
	{ target, address: places }: TargetRow,
	{ document, release, address }: Calendar,
): ContentLine[] {
	const deadline = target.deadline ?? '';
	const day = lastDay(deadline);
	const { category, key } = precisionOf(deadline);
	const summary = siteLocales.map((locale) => summarize(locale, target)).join(' / ');
	const description = siteLocales
		.flatMap((locale) => [
			translate(locale, 'deadlines.quote', { quote: target.quote[locale] }),
			translate(locale, key, { year: deadline.slice(0, 4) }),
			address(places[locale]),
		])
		.join('\n');
	return [
		['BEGIN', 'VEVENT'],
		['UID', `${target.id}@${document.id}`],
		['DTSTAMP', `${toBasic(release)}T000000Z`],
		['DTSTART;VALUE=DATE', toBasic(day)],
		['DTEND;VALUE=DATE', toBasic(dayAfter(day))],
		text('SUMMARY', summary, languageTag.bi),
		text('DESCRIPTION', description, languageTag.bi),
		['URL', address(shortLink(target.node))],
		['CATEGORIES', category],
		['TRANSP', 'TRANSPARENT'],
		['END', 'VEVENT'],
	];
}

/** `2030 (year only): new parks, 3`, in the words of the sentence. */
function summarize(locale: Locale, target: Target): string {
	const year = target.deadline?.length === 4;
	const when = formatDeadline(locale, target.deadline);
	const marks = [
		year ? translate(locale, 'deadlines.yearOnly') : '',
		target.modality === 'strive' ? translate(locale, 'targets.modality.strive') : '',
	].filter((mark) => mark !== '');
	const between = punctuation[locale].comma;
	const quantity = formatQuantity(locale, target);
	return translate(locale, 'deadlines.summary', {
		when:
			marks.length === 0
				? when
				: translate(locale, 'deadlines.marked', { when, mark: marks.join(between) }),
		what: target.subject[locale] + (quantity === '' ? '' : between + quantity),
	});
}

/** How precise the plan is about a date. */
function precisionOf(deadline: string) {
	if (deadline.endsWith('-06'))
		return { category: 'MIDDLE-OF-YEAR', key: 'deadlines.onMiddle' } as const;
	if (deadline.endsWith('-12')) return { category: 'END-OF-YEAR', key: 'deadlines.onEnd' } as const;
	return { category: 'YEAR-ONLY', key: 'deadlines.onYear' } as const;
}

/** The last day that the words of the plan allow: `2030` and `2030-12` are `2030-12-31`. */
function lastDay(deadline: string): string {
	const [year = '', month = '12'] = deadline.split('-');
	return `${year}-${month}-${month === '06' ? '30' : '31'}`;
}

/** The end of an event is the day after its last one. */
function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

const toBasic = (day: string) => day.replaceAll('-', '');

function text(name: string, value: string, language?: string): ContentLine {
	return [
		language === undefined ? name : `${name};LANGUAGE=${language}`,
		escapeCalendarText(value),
	];
}
