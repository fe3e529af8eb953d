import { readDocument } from '../schemas/content-files.ts';
import type { PlanDocument } from '../schemas/document.ts';

/** What the plan is as a document: title, number, date, issuers, period, source. */
export const getDocument = (): Promise<PlanDocument> => Promise.resolve(readDocument());

/** The year before the plan, whose values it starts from. */
export const getBaseYear = async (): Promise<number> => (await getDocument()).period.start - 1;
