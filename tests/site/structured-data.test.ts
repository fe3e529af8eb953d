import type { Quad } from '@rdfjs/types';
import { expect, test } from 'vitest';
import { translate } from '../../src/words/translate.ts';
import type { PlanExport } from '../../src/model/schemas/plan-export.ts';
import { decode } from './decode.ts';
import { files, readJson, siteRoot } from './dist.ts';
import { fromRoot, type Page, pages, valuesOf } from './pages.ts';
import { findSchemaFaults, readJsonLd, schema, type } from './schema-org.ts';

// What pages say to programs in the vocabulary of https://schema.org/.

interface Said {
	'@context': string;
	'@graph': object[];
}

const all = [...pages.values()];
const { document, nodes } = readJson('data/plan.json') as PlanExport;
const locales = ['zh', 'en'] as const;
const other = { zh: 'en', en: 'zh' } as const;

const scriptsOf = ({ root }: Page) =>
	root.querySelectorAll('script[type="application/ld+json"]').map(({ textContent }) => textContent);

const said = new Map(
	all
		.filter((page) => scriptsOf(page).length > 0)
		.map((page) => [page.path, JSON.parse(scriptsOf(page)[0] ?? '') as Said]),
);

/** Everything that is said, each page’s part in a graph with the page’s name. */
const data = await readJsonLd(
	JSON.stringify({
		'@context': 'https://schema.org',
		'@graph': [...said].map(([path, own]) => ({
			'@id': siteRoot + path,
			'@graph': own['@graph'],
		})),
	}),
);
const quads: Quad[] = [...data];

/** What a page says of a thing, by property; addresses from the site’s root. */
function factsOf(path: string, id: string): Record<string, string[]> {
	const facts: Record<string, string[]> = {};
	for (const { subject, predicate, object, graph } of quads) {
		if (graph.value !== siteRoot + path || subject.value !== siteRoot + id) continue;
		const name = predicate.value.replace(schema, '').replace(type, 'type');
		(facts[name] ??= []).push(object.value.replace(siteRoot, '').replace(schema, ''));
	}
	// Triples have no order.
	for (const values of Object.values(facts)) values.sort();
	return facts;
}

/** Path below which the site stands; addresses in plan.json have it. */
const base = new URL(siteRoot).pathname.replace(/\/$/u, '');
const fromPlan = (address: string) => address.slice(base.length);
const mainOf = (address: string) => (address.includes('#') ? address : `${address}#main`);

test('structured data stand once on a page, and by themselves', () => {
	expect(said.size).toBeGreaterThan(1000);
	for (const page of all) {
		const scripts = scriptsOf(page);
		expect(scripts.length, page.path).toBeLessThan(2);
		for (const json of scripts) {
			expect(json, page.path).not.toContain('<');
			const own = JSON.parse(json) as Said;
			expect(Object.keys(own), page.path).toEqual(['@context', '@graph']);
			expect(own['@context'], page.path).toBe('https://schema.org');
			expect(own['@graph'].length, page.path).toBeGreaterThan(0);
		}
	}
});

test('the vocabulary has all that is said, and says it of such things', () => {
	expect(quads.length).toBeGreaterThan(10_000);
	expect(findSchemaFaults(data)).toEqual([]);
});

test('the check of the vocabulary sees what it looks for', async () => {
	const faults = {
		'no such type': { '@type': 'Plan', name: 'a' },
		'no such property': { '@type': 'Legislation', heading: 'a' },
		superseded: { '@type': 'Service', serviceAudience: { '@type': 'Audience' } },
		'not for its type': {
			'@type': 'Legislation',
			legislationLegalValue: { '@id': 'schema:UnofficialLegalValue' },
		},
		'no such value': { '@type': 'Legislation', legislationPassedBy: 'a' },
	};
	for (const [fault, thing] of Object.entries(faults)) {
		const found = findSchemaFaults(
			await readJsonLd(JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] })),
		);
		expect(found.join('\n'), fault).toContain(fault);
	}
});

test('what a page speaks of is there: things on the page that they are named after, files in /data/', () => {
	const described = new Set(
		quads
			.filter(({ predicate }) => predicate.value === type)
			.map(({ subject, graph }) => `${graph.value} ${subject.value}`),
	);
	for (const { predicate, object } of quads) {
		if (object.termType !== 'NamedNode' || !object.value.startsWith(`${siteRoot}/`)) continue;
		const [address = '', anchor] = object.value.split('#');
		const path = address.slice(siteRoot.length);
		if (path.endsWith('/')) expect([...pages.keys()], object.value).toContain(path);
		else expect(files, object.value).toContain(path.slice(1));
		if (anchor === undefined) continue;
		expect(described.has(`${address} ${object.value}`), `${predicate.value} ${object.value}`).toBe(
			true,
		);
	}
	for (const { value } of quads.flatMap(({ subject, object }) => [subject, object]))
		expect(value.startsWith('/') && value.length > 1, value).toBe(false);
});

test('parts of the plan are named after their texts, and lead to what they are part of and to their partners', () => {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	for (const node of nodes) {
		const { id, kind, parent, title, url } = node;
		if (kind === 'box-item' || kind === 'table') continue;
		for (const locale of locales) {
			const path = fromPlan(url[locale]);
			const page = pages.get(path);
			if (!page) return expect.fail(`there is no ${path}`);
			const facts = factsOf(path, `${path}#main`);
			const parts = nodes.filter((child) => child.parent === id);
			const above =
				parent === null ? `${base}/${locale}/plan/` : (byId.get(parent)?.url[locale] ?? '');
			const partner = { zh: 'workTranslation', en: 'translationOfWork' }[locale];
			expect(page.ids.has('main'), path).toBe(true);
			expect(facts, path).toEqual({
				type: ['LegislationObject'],
				identifier: [id],
				name: [title[locale] === '' ? translate(locale, 'kind.preamble') : title[locale]],
				inLanguage: [locale === 'zh' ? 'zh-Hans' : 'en'],
				legislationLegalValue: ['UnofficialLegalValue'],
				isPartOf: [mainOf(fromPlan(above))],
				[partner]: [mainOf(fromPlan(url[other[locale]]))],
				...(parts.length > 0 && {
					hasPart: parts.map((child) => mainOf(fromPlan(child.url[locale]))).sort(),
				}),
			});
		}
	}
});

test('the plan is what its notice says, its texts here are not official', () => {
	for (const locale of locales) {
		const path = `/${locale}/plan/`;
		const plan = factsOf(path, '/#plan');
		expect(plan).toMatchObject({
			type: ['Legislation'],
			legislationIdentifier: [document.number],
			legislationDate: [document.issued],
			temporalCoverage: ['2021/2025'],
			inLanguage: ['zh-Hans'],
			encoding: ['/zh/plan/#main'],
		});
		const names = (property: string) =>
			quads
				.filter(
					({ graph, subject }) =>
						graph.value === siteRoot + path && plan[property]?.includes(subject.value),
				)
				.filter(({ predicate }) => predicate.value === `${schema}name`)
				.map(({ object }) => object.value);
		expect(names('legislationPassedBy')).toEqual(document.issuers.map((issuer) => issuer[locale]));
		expect(names('legislationJurisdiction')).toEqual([document.jurisdiction[locale]]);
		const edition = factsOf(path, `${path}#main`);
		expect(edition).toMatchObject({
			type: ['LegislationObject'],
			name: [document.title[locale]],
			legislationLegalValue: ['UnofficialLegalValue'],
			hasPart: nodes
				.filter(({ parent }) => parent === null)
				.map(({ url }) => mainOf(fromPlan(url[locale])))
				.sort(),
		});
		expect(edition.translationOfWork, locale).toEqual(
			locale === 'en' ? ['/zh/plan/#main'] : undefined,
		);
		expect(edition.license?.length, locale).toBe(locale === 'en' ? 1 : undefined);
	}
});

test('breadcrumbs are those of the page, and every page that shows some says them', () => {
	// An embed shows the place above it; the page that it is an embed of says the rest.
	const whole = all.filter(({ path }) => !path.includes('/embed/'));
	const withTrail = { zh: 0, en: 0, bi: 0 };
	for (const page of whole) {
		const label = translate(page.locale ?? 'zh', 'nav.breadcrumbs');
		const links = page.root.querySelectorAll(`nav[aria-label="${label}"] a`);
		const list = said
			.get(page.path)
			?.['@graph'].find((thing) => (thing as { '@type': string })['@type'] === 'BreadcrumbList') as
			| { itemListElement: { position: number; name: string; item: { '@id': string } }[] }
			| undefined;
		const shown = links.map((link, index) => ({
			position: index + 1,
			name: decode(link.textContent).replaceAll(/\s+/gu, ' ').trim(),
			item: fromRoot(page, decode(link.getAttributeValue('href') ?? '')),
		}));
		const items = (list?.itemListElement ?? []).map(({ position, name, item }) => ({
			position,
			name,
			item: fromRoot(page, item['@id']),
		}));
		expect(items, page.path).toEqual(shown);
		const mode = page.locale ?? 'bi';
		if (shown.length > 1) withTrail[mode] += 1;
	}
	// Pages in both languages are pages of the plan, each with the contents and home above it.
	const own = nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table');
	expect(withTrail.bi).toBe(own.length);
});

test.each([
	['indicators', 'indicators', '2016/2025', '/zh/plan/2/3/2/#table-2', 21],
	['results', 'achievements', '2015/2020', '/zh/plan/1/1/6/#table-1', 17],
	['targets', 'targets', '2021/2025', '/zh/plan/#main', 0],
])('/LANG/%s/ describes its table as data', (name, json, years, source, variables) => {
	for (const locale of locales) {
		const path = `/${locale}/${name}/`;
		const facts = factsOf(path, `/zh/${name}/#data`);
		expect(facts).toMatchObject({
			type: ['Dataset'],
			url: [path],
			license: ['https://creativecommons.org/licenses/by/4.0/'],
			creator: ['/#editor'],
			isBasedOn: [source],
			temporalCoverage: [years],
		});
		// What search engines of data sets ask for: 50 to 5,000 characters.
		expect(facts.description?.[0]?.length).toBeGreaterThan(50);
		expect(facts.description?.[0]?.length).toBeLessThan(5000);
		expect(facts.variableMeasured?.length ?? 0).toBe(variables);
		const downloads = quads.filter(
			({ graph, predicate }) =>
				graph.value === siteRoot + path && predicate.value === `${schema}contentUrl`,
		);
		expect(downloads.map(({ object }) => object.value)).toEqual(
			[`${json}.json`, `${name}.csv`].map((file) => `${siteRoot}/data/${file}`),
		);
	}
});

test('no structured data hold a value, so nothing that could look like progress', () => {
	const values = quads.filter(({ predicate }) =>
		/\/(?:value|minValue|maxValue|observationDate|actionStatus|legislationLegalForce)$/u.test(
			predicate.value,
		),
	);
	expect(values).toEqual([]);
});

test('the home page tells how its search is asked', () => {
	for (const path of ['/', '/zh/', '/en/']) {
		const page = pages.get(path);
		if (!page) return expect.fail(`there is no ${path}`);
		const site = factsOf(path, '/#site');
		expect(site).toMatchObject({ type: ['WebSite'], url: ['/'], about: ['/#plan'] });
		const [template = ''] = quads
			.filter(({ graph }) => graph.value === siteRoot + path)
			.filter(({ predicate }) => predicate.value === `${schema}urlTemplate`)
			.map(({ object }) => object.value);
		const { origin, pathname, searchParams } = new URL(template.replace('{q}', 'water'));
		expect(valuesOf(page, 'form', 'action').map((action) => fromRoot(page, action))).toContain(
			(origin + pathname).slice(siteRoot.length),
		);
		expect(valuesOf(page, 'form input', 'name')).toContain([...searchParams.keys()][0]);
	}
});

test('pages in both languages say of their place what the Chinese pages say', () => {
	const both = [...said.keys()].filter((path) => path.startsWith('/bi/'));
	const own = nodes.filter(({ kind }) => kind !== 'box-item' && kind !== 'table');
	expect(both).toHaveLength(own.length);
	for (const path of both) {
		const chinese = path.replace('/bi/', '/zh/');
		const [thing] = said.get(path)?.['@graph'] ?? [];
		const id = (thing as { '@id': string })['@id'].replace(siteRoot, '');
		expect(factsOf(path, id), path).toEqual(factsOf(chinese, id));
		expect(factsOf(path, id), path).not.toEqual({});
	}
});
