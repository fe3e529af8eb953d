import { checkEdition, type EditionReport } from '../checks/check-edition.ts';
import { getEdition } from './edition.ts';
import { once } from './once.ts';

/** What the checks of the translation have compared and found. */
export const getEditionReport = once(async (): Promise<EditionReport> =>
	checkEdition(await getEdition()),
);
