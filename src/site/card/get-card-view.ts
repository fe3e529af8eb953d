import type { Locale } from '../../model/locale.ts';
import { sentenceNumber } from '../../model/places/place-id.ts';
import { getOrganisations } from '../../model/reader/named.ts';
import { getTaskCard, type TaskCard } from '../../model/reader/task-card.ts';
import type { Organisation } from '../../model/schemas/named.ts';
import type { Target } from '../../model/schemas/target.ts';
import { plainText } from '../../model/text/inline.ts';
import type { PlanNode } from '../../model/text/node.ts';
import { splitAtHeads } from '../../model/text/run-in.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatDeadline, formatQuantity } from '../../words/format-target.ts';
import { translate } from '../../words/translate.ts';

/** A date or figure of a task, and the numbers of the sentences that state it. */
interface CardFact {
	words: string;
	/** Of a figure, as printed; `''` for a date. */
	figure: string;
	sentences: readonly string[];
}

/** The card of a task, as a page in one language shows it. */
export interface CardView extends Pick<TaskCard, 'indicators' | 'places' | 'boxes' | 'topics'> {
	/** The stretches of a long text between its bold heads; none of a short one. */
	parts: readonly { words: string; from: string; to: string }[];
	deadlines: readonly CardFact[];
	figures: readonly CardFact[];
	/** Those of whom its sentences say that they are to act. */
	actors: readonly Organisation[];
	/** Others that it names. */
	organisations: readonly Organisation[];
	related: readonly { task: PlanNode; why: string }[];
}

const mostTopics = 4;

/** About as many characters as one line of the card has room for. */
const longestHead: Record<Locale, number> = { zh: 24, en: 60 };

/** What the card of a task says in a language. */
export async function getCardView(locale: Locale, task: PlanNode): Promise<CardView> {
	const card = await getTaskCard(task);
	const own = new Set(task.sentences.map(({ id }) => id));
	const acting = (await getOrganisations()).filter(({ entry }) =>
		entry.acts.some((id) => own.has(id)),
	);
	const isActing = new Set(acting.map(({ entry }) => entry.id));
	return {
		indicators: card.indicators,
		places: card.places,
		boxes: card.boxes,
		topics: card.topics.slice(0, mostTopics),
		parts: splitAtHeads(task).map(({ sentences }) => ({
			words: sayHead(locale, sentences[0]),
			from: sentences[0]?.number ?? '',
			to: sentences.at(-1)?.number ?? '',
		})),
		deadlines: card.deadlines.map(({ deadline, targets }) => ({
			words: hedge(locale, targets, formatDeadline(locale, deadline)),
			figure: '',
			sentences: numbersOf(targets),
		})),
		figures: card.figures.map((target) => ({
			words: hedge(locale, [target], target.subject[locale]),
			figure: formatQuantity(locale, target),
			sentences: numbersOf([target]),
		})),
		actors: acting.map(({ entry }) => entry),
		organisations: card.organisations.flatMap(({ entry: { entry } }) =>
			isActing.has(entry.id) ? [] : [entry],
		),
		related: card.related.map(({ task: other, shared }) => ({
			task: other,
			why: sayShared(locale, shared[0], card),
		})),
	};
}

/** The words of a head, or the first of what has none, without the full stop. */
function sayHead(locale: Locale, sentence: PlanNode['sentences'][number] | undefined): string {
	const text = plainText(sentence?.[locale] ?? sentence?.zh ?? []);
	return cutText(text.replace(/[。.]$/u, ''), longestHead[locale]);
}

/** Words with “strive to” before them, where the plan only strives for all that they are about. */
function hedge(locale: Locale, targets: readonly Target[], words: string): string {
	return targets.every(({ modality }) => modality === 'strive')
		? translate(locale, 'card.strive', { words })
		: words;
}

/** Numbers of the sentences that state promises or their date. */
function numbersOf(targets: readonly Target[]): string[] {
	return [...new Set(targets.flatMap(({ node }) => sentenceNumber(node) ?? []))];
}

/** Why a task is beside another one. */
function sayShared(
	locale: Locale,
	shared: TaskCard['related'][number]['shared'][number] | undefined,
	{ indicators, places }: TaskCard,
): string {
	if (!shared) return '';
	const name =
		shared.kind === 'indicator'
			? indicators.find(({ id }) => id === shared.id)?.name[locale]
			: places.find(({ entry }) => entry.entry.id === shared.id)?.entry.entry.name[locale];
	return translate(locale, `card.shared.${shared.kind}`, { name: name ?? '' });
}
