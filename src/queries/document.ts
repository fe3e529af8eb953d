import { getCollection } from 'astro:content';
import type { PlanDocument } from '../schemas/document.ts';

/** What the plan is as a document: title, number, date, issuers, source. */
export async function getDocument(): Promise<PlanDocument> {
	const [entry] = await getCollection('document');
	if (!entry) throw new Error('content/document.yaml is empty');
	return entry.data;
}
