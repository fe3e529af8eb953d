import type { Locale, ReadingMode } from '../../model/locale.ts';
import type { OrganisationEntry, PlaceEntry } from '../../model/reader/named.ts';
import type { SummaryEntry } from '../../model/reader/summaries.ts';
import type { TargetRow } from '../../model/reader/target-row.ts';
import type { TaskRow } from '../../model/reader/tasks.ts';
import type { TopicEntry } from '../../model/reader/topics.ts';
import type { Result } from '../../model/schemas/result.ts';
import type { Change } from '../../model/schemas/change.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import type { Emendation } from '../../model/schemas/emendation.ts';
import type { IndicatorExport } from '../../model/schemas/indicator-export.ts';
import type { Note } from '../../model/schemas/note.ts';
import type { Question } from '../../model/schemas/question.ts';
import type { Site } from '../../model/schemas/site.ts';
import type { Target } from '../../model/schemas/target.ts';
import type { PlanNode } from '../../model/text/node.ts';
import type { Book } from '../books/book.ts';
import type { PrintedTable } from '../../model/text/table.ts';

/** The plan and what belongs to it: all that the files of the downloads are made from. Lists are in reading order. */
export interface PlanData {
	document: PlanDocument;
	nodes: readonly PlanNode[];
	tasks: readonly TaskRow[];
	indicators: readonly IndicatorExport[];
	results: readonly Result[];
	targets: readonly Target[];
	/** The targets with their places. */
	targetRows: readonly TargetRow[];
	emendations: readonly Emendation[];
	notes: readonly Note[];
	/** What parts of the plan say in everyday words. */
	summaries: readonly SummaryEntry[];
	/** What it names, in the order of their lists. */
	places: readonly PlaceEntry[];
	organisations: readonly OrganisationEntry[];
	topics: readonly TopicEntry[];
	questions: readonly Question[];
	/** The year before the plan. */
	baseYear: number;
	/** The printed tables by identifier, in each language. */
	printedTables: Readonly<Record<Locale, ReadonlyMap<string, PrintedTable>>>;
	/** The whole plan with its notes, as e-books and Word files have it. */
	book: (mode: ReadingMode) => Promise<Book>;
	/** The cover of such a book, as PNG. */
	cover: (mode: ReadingMode) => Promise<Uint8Array>;
	site: Site;
	/** Newest first, one at least. */
	changes: readonly Change[];
	/** Day of the release, ISO 8601. */
	release: string;
	/** Version of this program. */
	version: string;
	/** Absolute address of a place of the site: of `/zh/`. */
	address: (path: string) => string;
	/** Absolute short address of a node, a sentence or a row: of `2.1.3/s7`, `i8`. */
	link: (id: string) => string;
	/** The catalog of all downloads, with the sizes of those in /data/ (JSON-LD). */
	catalog: () => Promise<object>;
}
