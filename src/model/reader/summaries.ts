import { joinClaims } from '../claims/join-claims.ts';
import { readList } from '../schemas/content-files.ts';
import type { Claim } from '../schemas/claim.ts';
import { once } from './once.ts';

/** What a part of the plan says in everyday words: ours, each claim with the sentences that it rests on. */
export interface SummaryEntry {
	/** Of the node, or `plan`. */
	id: string;
	zh: string;
	/** Empty where the plan has no translation. */
	en: string;
	claims: readonly Claim[];
}

/** The summaries by their identifiers, in reading order; none without their list. */
export const getSummaries = once((): Promise<ReadonlyMap<string, SummaryEntry>> =>
	Promise.resolve(
		new Map(
			readList('summaries').map(({ id, claims }) => [
				id,
				{ id, zh: joinClaims(claims, 'zh'), en: joinClaims(claims, 'en'), claims },
			]),
		),
	),
);
