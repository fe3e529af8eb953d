import { checkCorpus, type TranslationReport } from '../../checks/translation/check-corpus.ts';
import { getCorpus } from '../../model/reader/corpus.ts';
import { once } from '../../model/reader/once.ts';

/** What the checks of the translation have compared and found. */
export const getTranslationReport = once(async (): Promise<TranslationReport> =>
	checkCorpus(await getCorpus()),
);
