import type { Locale } from '../locale.ts';
import type { Claim } from '../schemas/claim.ts';

/** What stands between two claims: English parts sentences by a space. */
const between: Record<Locale, string> = { zh: '', en: ' ' };

/** Claims as one text. */
export function joinClaims(claims: readonly Pick<Claim, Locale>[], locale: Locale): string {
	return claims.map((claim) => claim[locale]).join(between[locale]);
}
