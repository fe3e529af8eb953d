import { checkEdition, type EditionReport } from '../../checks/translation/check-edition.ts';
import { getEdition } from '../../model/reader/edition.ts';
import { once } from '../../model/reader/once.ts';

/** What the checks of the translation have compared and found. */
export const getEditionReport = once(async (): Promise<EditionReport> =>
	checkEdition(await getEdition()),
);
