import { version } from '../../../package.json';
import { getBook } from '../books/get-book.ts';
import { getBookCover } from '../books/get-book-cover.ts';
import { getPrintedTables } from '../books/get-printed-tables.ts';
import { toIndicatorEntries } from '../tables/indicator-entries.ts';
import { shortLink } from '../../model/places/alternates.ts';
import { absoluteUrl } from '../../model/places/site-path.ts';
import { getChanges, getReleaseDate } from '../../model/reader/changes.ts';
import { getBaseYear, getDocument } from '../../model/reader/document.ts';
import { getOrganisations, getPlaces } from '../../model/reader/named.ts';
import { once } from '../../model/reader/once.ts';
import { getPlan } from '../../model/reader/plan.ts';
import { getQuestions } from '../../model/reader/questions.ts';
import { getSite } from '../../model/reader/site.ts';
import { getSummaries } from '../../model/reader/summaries.ts';
import * as tables from '../../model/reader/tables.ts';
import { getTargetRows } from '../../model/reader/targets.ts';
import { getTasks } from '../../model/reader/tasks.ts';
import { getTopics } from '../../model/reader/topics.ts';
import type { PlanData } from './plan-data.ts';

/** What downloads are made from but for the catalog, which tells of them; read once a build. */
export const getPlanData = once(async (): Promise<Omit<PlanData, 'catalog'>> => {
	const results = await tables.getResults();
	const baseYear = await getBaseYear();
	const address = absoluteUrl;
	return {
		document: await getDocument(),
		nodes: (await getPlan()).nodes,
		tasks: await getTasks(),
		indicators: toIndicatorEntries(await tables.getIndicators(), results, baseYear),
		results,
		targets: await tables.getTargets(),
		targetRows: await getTargetRows(),
		emendations: await tables.getEmendations(),
		notes: await tables.getNotes(),
		summaries: [...(await getSummaries()).values()],
		places: await getPlaces(),
		organisations: await getOrganisations(),
		topics: await getTopics(),
		questions: (await getQuestions()).map(({ question }) => question),
		baseYear,
		printedTables: { zh: await getPrintedTables('zh'), en: await getPrintedTables('en') },
		book: (mode) => getBook(mode, address),
		cover: getBookCover,
		site: await getSite(),
		changes: await getChanges(),
		release: await getReleaseDate(),
		version,
		address,
		link: (id) => address(shortLink(id)),
	};
});
