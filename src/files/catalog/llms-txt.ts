import { findExamples, has } from '../../model/parts.ts';
import type { Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { Values } from '../../words/fill.ts';
import { punctuation } from '../../words/punctuation.ts';
import { sayEdition } from '../../words/say-edition.ts';
import { pagesOf } from '../../words/site-pages.ts';
import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import { readPlanWords } from '../../model/schemas/content-files.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { Download, DownloadFile } from './download.ts';
import { nodeOf, sentenceNumber } from '../../model/places/place-id.ts';
import { shortLink } from '../../model/places/alternates.ts';

/** The language of the file: English, which programs read best, where the plan has it. */
export const llmsLocale: Locale = has('translation') ? 'en' : 'zh';
const locale = llmsLocale;

/**
 * What the site is and has, for programs that read it (https://llmstxt.org/): `/llms.txt`.
 *
 * @param downloads Files that have labels are many of one kind, which the page of downloads lists.
 * @param address Absolute address of a place of the site.
 */
export function toLlmsTxt(
	document: PlanDocument,
	downloads: readonly Download[],
	address: (path: string) => string,
): string {
	const say = (key: MessageKey, values: Values = {}) => translate(locale, key, values);
	const link = (name: string, path: string, about?: string) =>
		`- [${name}](${address(path)})${about === undefined ? '' : `: ${about}`}`;
	const list = (isIncluded: (download: Download) => boolean) =>
		downloads
			.filter(isIncluded)
			.flatMap((download) =>
				download.files
					.filter(({ label }) => !label)
					.map((file) => ({ file, about: describe(download, file) })),
			)
			.map(({ file: { path }, about }) => link(path.replace('data/', ''), `/${path}`, about))
			.join('\n');
	const examples = readPlanWords().examples ?? findExamples();
	const issuers = document.issuers
		.map((issuer) => (locale === 'en' ? `${issuer.en} (${issuer.zh})` : issuer.zh))
		.join(punctuation[locale].semicolon);
	return [
		`# ${document.title[locale]}`,
		`> ${say('site.description')}`,
		[
			say('llms.document', {
				title: document.title.zh,
				number: document.number,
				date: document.issued,
				issuers,
			}),
			...sayEdition(locale),
			say('edition.noProgress'),
			...(examples ? [explainAddresses(examples.sentence, address)] : []),
			[say('about.licence.plan'), say('about.licence.notes')].join(punctuation[locale].space),
		]
			.map((line) => `- ${line}`)
			.join('\n'),
		`## ${say('llms.read')}`,
		list(({ group }) => group === 'read'),
		`## ${say('llms.data')}`,
		list(({ id, group }) => id !== 'llms.txt' && group !== 'read' && group !== 'news'),
		`## ${say('llms.pages')}`,
		pagesOf('programs')
			.map(({ path, label }) => link(say(label), `/${locale}/${path}`))
			.join('\n'),
		`## ${say('llms.optional')}`,
		[
			...siteLocales
				.filter((other) => other !== locale)
				.map((other) => link(translate(other, 'site.title'), `/${other}/`, say('llms.inChinese'))),
			link('feed.xml', '/feed.xml', say('downloads.changes.about')),
			link('sitemap-index.xml', '/sitemap-index.xml', say('llms.sitemap')),
		].join('\n'),
	]
		.join('\n\n')
		.concat('\n');
}

function explainAddresses(sentence: string, address: (path: string) => string): string {
	return translate(locale, 'llms.places', {
		item: nodeOf(sentence),
		sentence,
		number: sentenceNumber(sentence) ?? '',
		address: address(shortLink(sentence)),
	});
}

function describe(
	{ title, about }: Download,
	{ languages: [first, ...rest] }: DownloadFile,
): string {
	if (first === undefined || rest.length > 0)
		return `${title[locale]}${locale === 'en' ? '. ' : '：'}${about[locale]}`;
	return `${title[locale]}${punctuation[locale].comma}${translate(locale, `downloads.language.${first}`)}`;
}
