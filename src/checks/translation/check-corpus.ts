import type { Placed } from '../../model/schemas/parse-entries.ts';
import type { TranslationException } from '../../model/schemas/translation-exception.ts';
import { type Problem, sortProblems } from '../../model/problem.ts';
import { checkFigures } from './check-figures.ts';
import { checkBold, checkPunctuation, checkRepeats, checkScript } from './check-pair.ts';
import { checkLengths, checkOpenings, checkWordings } from './check-style.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkReserved, checkTerms } from './check-terms.ts';
import {
	type Checked,
	type CheckName,
	checkNames,
	type Finding,
} from '../../model/corpus/checked-problem.ts';
import type { Corpus } from '../../model/corpus/corpus.ts';
import { fingerprint } from '../../model/corpus/fingerprint.ts';
import type { ReviewUnit } from '../../model/corpus/pair.ts';
import { createTermBase } from '../../model/terms/term-base.ts';
import { rowRole } from '../../model/places/place-id.ts';

/** One line of the report: a check, what it has looked at and what it found. */
interface CheckLine {
	check: CheckName;
	/** How many sentences, figures, terms … were compared. */
	compared: number;
	/** Findings that a declared exception explains. */
	explained: number;
	/** Findings that nothing explains. */
	unexplained: number;
}

/** Everything that the checks have to say of the translation. */
export interface TranslationReport {
	lines: CheckLine[];
	/** What fails the build: unexplained findings, and exceptions that explain nothing. */
	problems: Problem[];
	/** Declared exceptions, in their own order. */
	exceptions: readonly TranslationException[];
	/** Sentences, headings and cells of the plan, and how many a second reader has read. */
	counts: { sentences: number; headings: number; cells: number; reviewed: number; terms: number };
}

/** Runs all checks. */
export function checkCorpus(corpus: Corpus): TranslationReport {
	const { pairs, units, unpaired, terms, exceptions } = corpus;
	const base = createTermBase(terms);
	const checked: Record<CheckName, Checked> = {
		partner: { compared: pairs.length + unpaired.length, findings: unpaired },
		figure: checkFigures(pairs, base),
		term: checkTerms(pairs, base),
		reserved: checkReserved(pairs, base),
		script: checkScript(pairs),
		punctuation: checkPunctuation(pairs),
		bold: checkBold(pairs),
		quotation: checkQuotations(pairs, base),
		wording: checkWordings(pairs, base),
		opening: checkOpenings(pairs),
		length: checkLengths(pairs),
		repeat: checkRepeats(pairs),
		review: checkReviews(units),
	};
	const used = new Set<string>();
	const isExplained = ({ code, about, id }: Finding) =>
		exceptions.some((exception) => {
			const explains =
				exception.check === code && exception.about === about && exception.places.includes(id);
			if (explains) used.add(keyOf(exception, id));
			return explains;
		});
	const problems: Problem[] = [];
	const lines = checkNames.map((check): CheckLine => {
		const { compared, findings } = checked[check];
		const unexplained = findings.filter((finding) => !isExplained(finding));
		problems.push(...unexplained);
		return {
			check,
			compared,
			explained: findings.length - unexplained.length,
			unexplained: unexplained.length,
		};
	});
	problems.push(...findUnused(exceptions, used));
	const sentences = units.filter(({ id }) => id.includes('/'));
	return {
		lines,
		problems: sortProblems(problems),
		exceptions,
		counts: {
			sentences: pairs.filter(({ kind }) => kind === 'sentence').length,
			headings: pairs.filter(({ kind }) => kind === 'title').length,
			cells: pairs.filter(({ kind, id }) => kind === 'cell' && rowRole(id) === undefined).length,
			reviewed: sentences.filter(isReviewed).length,
			terms: terms.length,
		},
	};
}

/** Whether a second reader has read the texts as they are now. */
function isReviewed({ reviewed, texts }: ReviewUnit): boolean {
	return reviewed === fingerprint(texts);
}

/** Texts that have changed since they were read. */
function checkReviews(units: readonly ReviewUnit[]): Checked {
	const marked = units.filter(({ reviewed }) => reviewed !== undefined);
	const findings = marked
		.filter((unit) => !isReviewed(unit))
		.map(({ id, place }): Finding => {
			const message = `${id}: changed since it was reviewed; have it read again, then run \`npm run review -- ${id}\``;
			return { code: 'review', id, about: '', message, place };
		});
	return { compared: marked.length, findings };
}

const keyOf = ({ check, about }: TranslationException, id: string) => `${check} ${id} ${about}`;

/** Exceptions, or places of one, that explain no finding: the translation has changed since. */
function findUnused(
	exceptions: readonly Placed<TranslationException>[],
	used: ReadonlySet<string>,
): Problem[] {
	return exceptions.flatMap((exception) =>
		exception.places
			.filter((id) => !used.has(keyOf(exception, id)))
			.map((id) => ({
				code: 'exception',
				message: `${id}: nothing is left for this exception to explain (${exception.check} “${exception.about}”); take it out`,
				place: exception.place,
			})),
	);
}
