import type { SummaryEntry } from '../../model/reader/summaries.ts';
import type { Claim } from '../../model/schemas/claim.ts';
import type { SummaryExport } from '../../model/schemas/summary-export.ts';

/** A claim as data; what it was held against is of no use to others. */
export function toClaimExport({ zh, en, sentences }: Claim): SummaryExport['claims'][number] {
	return { text: { zh, en }, sentences };
}

/** The summaries as data: the content of `/data/summaries.json`. */
export function toSummaryExport(summaries: readonly SummaryEntry[]): SummaryExport[] {
	return summaries.map(({ id, zh, en, claims }) => ({
		id,
		zh,
		en,
		claims: claims.map(toClaimExport),
	}));
}
