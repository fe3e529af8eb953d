import { joinClaims } from '../../src/model/claims/join-claims.ts';
import { readList } from '../../src/model/schemas/content-files.ts';

/** The summaries as content has them, by the identifiers of their places. */
export function readSummaries() {
	return new Map(
		readList('summaries').map(({ id, claims }) => [
			id,
			{ zh: joinClaims(claims, 'zh'), en: joinClaims(claims, 'en'), claims },
		]),
	);
}
