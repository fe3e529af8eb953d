import { pagesOf } from '../../words/site-pages.ts';
import { translate } from '../../words/translate.ts';
import type { MessageKey } from '../../words/dictionaries/zh.ts';
import { readPlanWords } from '../../model/schemas/content-files.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { Download, DownloadFile } from './download.ts';
import { downloads } from './downloads.ts';

/**
 * What the site is and has, for programs that read it (https://llmstxt.org/): `/llms.txt`, in English.
 *
 * @param address Absolute address of a place of the site.
 */
export function toLlmsTxt(document: PlanDocument, address: (path: string) => string): string {
	const say = (key: MessageKey) => translate('en', key);
	const link = (name: string, path: string, about?: string) =>
		`- [${name}](${address(path)})${about === undefined ? '' : `: ${about}`}`;
	const list = (isIncluded: (download: Download) => boolean) =>
		downloads
			.filter(isIncluded)
			.flatMap((download) =>
				download.files.map((file) => ({ file, about: describe(download, file) })),
			)
			.map(({ file: { path }, about }) => link(path.replace('data/', ''), `/${path}`, about))
			.join('\n');
	const { examples } = readPlanWords();
	const issuers = document.issuers.map(({ zh, en }) => `${en} (${zh})`).join('; ');
	return [
		`# ${document.title.en}`,
		`> ${say('site.description')}`,
		[
			`- Document: ${document.title.zh}, ${document.number}, issued ${document.issued} by ${issuers}.`,
			`- ${say('edition.text')}`,
			`- ${say('edition.translation')}`,
			`- ${say('edition.noProgress')}`,
			...(examples ? [explainAddresses(examples.sentence, address)] : []),
			`- ${say('about.licence.plan')} ${say('about.licence.notes')}`,
		].join('\n'),
		'## Full text',
		list(({ group }) => group === 'read'),
		'## Data',
		list(({ id, group }) => id !== 'llms.txt' && group !== 'read' && group !== 'news'),
		'## Pages',
		pagesOf('programs')
			.map(({ path, label }) => link(say(label), `/en/${path}`))
			.join('\n'),
		'## Optional',
		[
			link(translate('zh', 'site.title'), '/zh/', 'the same pages in Chinese'),
			link('feed.xml', '/feed.xml', say('downloads.changes.about')),
			link('sitemap-index.xml', '/sitemap-index.xml', 'all pages'),
		].join('\n'),
	]
		.join('\n\n')
		.concat('\n');
}

function explainAddresses(sentence: string, address: (path: string) => string): string {
	const [item = '', number = ''] = sentence.split('/s');
	return (
		`- Every place has one identifier in both languages: ${item} is an item, ${sentence} its sentence ${number}. ` +
		`To cite it, link to ${address(`/${item}/#s${number}`)}, which leads to both languages.`
	);
}

function describe(
	{ title, about }: Download,
	{ languages: [first, ...rest] }: DownloadFile,
): string {
	if (first === undefined || rest.length > 0) return `${title.en}. ${about.en}`;
	return `${title.en}, ${translate('en', `downloads.language.${first}`)}`;
}
