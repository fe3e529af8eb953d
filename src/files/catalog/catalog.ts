import { punctuation } from '../../words/punctuation.ts';
import { sayFiles } from '../../words/say-files.ts';
import { translate } from '../../words/translate.ts';
import { languageTag, type Locale } from '../../model/locale.ts';
import { siteLocales } from '../../model/site-locales.ts';
import type { Change } from '../../model/schemas/change.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { Site } from '../../model/schemas/site.ts';
import { catalogContext } from './catalog-context.ts';
import type { Described, Download, DownloadFile } from './download.ts';
import { licence } from './producer.ts';

interface Catalog {
	document: PlanDocument;
	site: Pick<Site, 'operator' | 'contact'>;
	/** Newest first, one at least. */
	changes: readonly Change[];
	/** Bytes of a file by its path, where they are known. */
	sizes: ReadonlyMap<string, number>;
	/** Absolute address of a place of the site. */
	address: (path: string) => string;
}

const authority = 'http://publications.europa.eu/resource/authority';
const languages = { zh: `${authority}/language/ZHO`, en: `${authority}/language/ENG` };

/** What the files that describe others are written in. */
const standards = {
	'.schema.json': 'https://json-schema.org/draft/2020-12/schema',
	'.csv-metadata.json': 'https://www.w3.org/TR/tabular-metadata/',
};

/**
 * The downloads as a data portal wants them: `/data/catalog.jsonld`, by the Data Catalog Vocabulary
 * (https://www.w3.org/TR/vocab-dcat-3/) and, once the operator is named, as the European profile of it wants
 * them (DCAT-AP 3, https://semiceu.github.io/DCAT-AP/releases/3.0.0/). Downloads of one dataset are its distributions.
 */
export function toCatalog(downloads: readonly Download[], catalog: Catalog) {
	const { document, site, changes, address } = catalog;
	const title = (locale: Locale) =>
		`${document.title[locale]}${punctuation[locale].colon}${translate(locale, 'downloads.title')}`;
	return {
		'@context': catalogContext,
		id: address('/data/catalog.jsonld'),
		type: 'dcat:Catalog',
		title: inBoth(title),
		description: inBoth((locale) =>
			translate(locale, 'downloads.description', {
				files: sayFiles(locale, { translation: false }),
			}),
		),
		homepage: address('/'),
		language: siteLocales.map((locale) => languages[locale]),
		license: licence,
		// What distributions refer to.
		rights: { id: rightsId(address), type: 'dct:RightsStatement', label: inBoth(describeRights) },
		issued: changes.at(-1)?.date,
		modified: changes[0]?.date,
		...describeOperator(site),
		dataset: [...Map.groupBy(downloads, ({ dataset }) => dataset)].flatMap(([dataset, members]) =>
			dataset === null ? [] : [toDataset(dataset, members, catalog)],
		),
	};
}

function toDataset(dataset: Described, members: readonly Download[], catalog: Catalog) {
	const { site, changes, address } = catalog;
	const { theme } = catalog.document;
	const files = members.flatMap(({ files }) => files);
	const first = members[0]?.id ?? '';
	return {
		id: address(`/data/catalog.jsonld#${dataset.id}`),
		type: 'dcat:Dataset',
		title: inBoth((locale) => dataset.title[locale]),
		description: inBoth((locale) => dataset.about[locale]),
		...(theme !== undefined && { theme: `${authority}/data-theme/${theme}` }),
		language: siteLocales
			.filter((locale) => files.some((file) => file.languages.includes(locale)))
			.map((locale) => languages[locale]),
		modified: changes[0]?.date,
		landingPage: siteLocales.map((locale) => address(`/${locale}/data/#${first}`)),
		...describeOperator(site),
		distribution: members.flatMap((download) =>
			download.files.map((file) => toDistribution(file, download, catalog)),
		),
	};
}

function toDistribution(file: DownloadFile, download: Download, { address, sizes }: Catalog) {
	const { title, description, ours } = download;
	const url = address(`/${file.path}`);
	const { format } = file;
	const size = sizes.get(file.path);
	return {
		id: address(`/data/catalog.jsonld#${file.path}`),
		type: 'dcat:Distribution',
		title: inBoth(
			(locale) =>
				title[locale] + (file.label ? punctuation[locale].colon + file.label[locale] : ''),
		),
		accessURL: url,
		downloadURL: url,
		mediaType: `https://www.iana.org/assignments/media-types/${format.mediaType}`,
		...(format.fileType && { format: `${authority}/file-type/${format.fileType}` }),
		...(size !== undefined && { byteSize: size }),
		language: file.languages.map((locale) => languages[locale]),
		license: licence,
		...(!ours && { rights: { id: rightsId(address) } }),
		...(description && { conformsTo: toStandard(description.path, address) }),
	};
}

function toStandard(path: string, address: Catalog['address']) {
	const [, standard] = Object.entries(standards).find(([ending]) => path.endsWith(ending)) ?? [];
	return {
		id: address(`/${path}`),
		type: 'dct:Standard',
		title: { en: path.replace('data/', '') },
		...(standard !== undefined && { conformsTo: { id: standard } }),
	};
}

/** Who publishes it and how to reach them, as far as content/site.yaml says. */
function describeOperator({ operator, contact }: Catalog['site']) {
	if (operator === null) return {};
	const names = inBoth((locale) => operator[locale]);
	const key = contact?.startsWith('mailto:') ? 'hasEmail' : 'hasURL';
	return {
		publisher: { type: 'foaf:Agent', name: names },
		...(contact !== null && { contactPoint: { type: 'vcard:Kind', fn: names, [key]: contact } }),
	};
}

function rightsId(address: Catalog['address']): string {
	return address('/data/catalog.jsonld#rights');
}

function describeRights(locale: Locale): string {
	return [translate(locale, 'about.licence.plan'), translate(locale, 'about.licence.notes')].join(
		punctuation[locale].space,
	);
}

function inBoth(text: (locale: Locale) => string): Record<string, string> {
	return Object.fromEntries(siteLocales.map((locale) => [languageTag[locale], text(locale)]));
}
