import { z } from 'astro/zod';
import type { ReadingMode } from '../../model/locale.ts';
import { has } from '../../model/parts.ts';
import { siteLocales } from '../../model/site-locales.ts';
import { sitePath } from '../../model/places/site-path.ts';
import { resultSchema } from '../../model/schemas/result.ts';
import { emendationSchema } from '../../model/schemas/emendation.ts';
import { indicatorExportSchema } from '../../model/schemas/indicator-export.ts';
import { organisationExportSchema, placeExportSchema } from '../../model/schemas/named-export.ts';
import { noteSchema } from '../../model/schemas/note.ts';
import { planExportSchema } from '../../model/schemas/plan-export.ts';
import { questionSchema } from '../../model/schemas/question.ts';
import { summaryExportSchema } from '../../model/schemas/summary-export.ts';
import { targetSchema } from '../../model/schemas/target.ts';
import { topicExportSchema } from '../../model/schemas/topic-export.ts';
import { toEpub } from '../epub/epub.ts';
import { toIndicatorRecords } from '../tables/indicators-csv.ts';
import { toResultRecords } from '../tables/results-csv.ts';
import { toSentenceRecords } from '../tables/sentences-csv.ts';
import { toTargetRecords } from '../tables/targets-csv.ts';
import { toTaskRecords } from '../tables/tasks-csv.ts';
import { toSummaryExport } from '../texts/claims-json.ts';
import { formatJson } from '../texts/json.ts';
import { toOrganisationExport, toPlaceExport } from '../texts/named-json.ts';
import { toPlanExport } from '../texts/plan-json.ts';
import { markHeading } from '../texts/text-file.ts';
import { toTopicExport } from '../texts/topics-json.ts';
import { toWordFile } from '../word/word-file.ts';
import { type Download, type Entry, file } from './download.ts';
import { download, json, table, text } from './download-kinds.ts';
import { llmsLocale, toLlmsTxt } from './llms-txt.ts';
import { makeDeadlines, makeFeed, makeMarkdown, makeMemory, makeText } from './makers.ts';
import { sectionCalendars } from './section-calendars.ts';
import type { PlanData } from './plan-data.ts';

/** In both languages side by side besides, where there are two. */
const books: readonly ReadingMode[] = has('translation') ? [...siteLocales, 'bi'] : siteLocales;
const ours = { ours: true } as const;

/**
 * What can be downloaded, an entry each: what it is called, its files and what makes them. The route
 * src/pages/[...file].ts writes them; their sizes, the page of downloads, the catalog and llms.txt come from here too.
 */
export const downloads: readonly Entry[] = [
	text('epub', 'downloads.epub', books, async (mode, plan) =>
		toEpub(await plan.book(mode), await plan.cover(mode)),
	),
	text('docx', 'downloads.docx', books, async (mode, plan) => toWordFile(await plan.book(mode))),
	text('md', 'downloads.markdown', siteLocales, makeMarkdown),
	text('txt', 'downloads.plain', siteLocales, makeText),
	table('sentences', 'text', ({ nodes, link }) => toSentenceRecords(nodes, link)),
	table('indicators', 'indicators', ({ indicators, link, baseYear }) =>
		toIndicatorRecords(indicators, link, baseYear),
	),
	table('results', 'results', ({ results, link }) => toResultRecords(results, link)),
	table('targets', 'targets', ({ targets, link }) => toTargetRecords(targets, link)),
	table('tasks', 'tasks', ({ tasks, link }) => toTaskRecords(tasks, link)),
	json('plan', 'text', {
		data: ({ document, nodes }) => toPlanExport(document, nodes, sitePath),
		schema: () => planExportSchema,
	}),
	json('indicators', 'indicators', {
		data: ({ indicators }) => indicators,
		schema: ({ baseYear }) => z.array(indicatorExportSchema(baseYear)),
		about: 'downloads.indicators.json',
	}),
	json('achievements', 'results', {
		data: ({ results }) => results,
		schema: () => z.array(resultSchema),
		about: 'downloads.results.json',
	}),
	json('targets', 'targets', {
		data: ({ targets }) => targets,
		schema: () => z.array(targetSchema),
		about: 'downloads.targets.json',
	}),
	json('emendations', 'emendations', {
		data: ({ emendations }) => emendations,
		schema: () => z.array(emendationSchema),
	}),
	json('notes', 'notes', { data: ({ notes }) => notes, schema: () => z.array(noteSchema) }),
	json('summaries', 'summaries', {
		data: ({ summaries }) => toSummaryExport(summaries),
		schema: () => z.array(summaryExportSchema),
	}),
	json('places', 'places', {
		data: ({ places }) => toPlaceExport(places),
		schema: () => z.array(placeExportSchema),
	}),
	json('organisations', 'organisations', {
		data: ({ organisations }) => toOrganisationExport(organisations),
		schema: () => z.array(organisationExportSchema),
	}),
	json('topics', 'topics', {
		data: ({ topics }) => toTopicExport(topics),
		schema: () => z.array(topicExportSchema),
	}),
	json('questions', 'questions', {
		data: ({ questions }) => questions,
		schema: () => z.array(questionSchema),
	}),
	download('text', 'downloads.tmx', [file('data/plan.tmx', makeMemory)], {
		exists: () => has('translation'),
	}),
	download('deadlines', 'downloads.deadlines', [file('data/deadlines.ics', makeDeadlines)], {
		group: 'calendars',
		subscribed: true,
	}),
	download('changes', 'downloads.changes', [file('feed.xml', makeFeed)], {
		group: 'news',
		...ours,
	}),
	download('text', 'downloads.llms', [file('llms.txt', makeLlmsTxt, [llmsLocale])], {
		dataset: null,
		...ours,
	}),
	download('text', 'downloads.catalog', [file('data/catalog.jsonld', makeCatalog)], {
		dataset: null,
		...ours,
	}),
];

/** The downloads of a plan: those that it has anything to put into, in the order of the page. Charts come to them. */
export function listDownloads(plan: PlanData): Download[] {
	return [...downloads, sectionCalendars]
		.filter(({ exists }) => exists(plan))
		.map(({ describe }) => describe(plan));
}

function makeLlmsTxt(plan: PlanData): string {
	return markHeading(toLlmsTxt(plan.document, listDownloads(plan), plan.address));
}

async function makeCatalog({ catalog }: PlanData): Promise<string> {
	return formatJson(await catalog());
}
