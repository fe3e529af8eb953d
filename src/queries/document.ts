import type { PlanDocument } from '../schemas/document.ts';
import { readList } from '../schemas/content-files.ts';
import { once } from './once.ts';

/** What the plan is as a document: title, number, date, issuers, source. */
export const getDocument = once((): Promise<PlanDocument> => {
	const [entry] = readList('document');
	if (!entry) throw new Error('content/document.yaml has no entry');
	return Promise.resolve(entry);
});
