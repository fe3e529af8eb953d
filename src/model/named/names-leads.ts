import type { PlainSentence } from './find-named-sentences.ts';

/** How Chinese plans say which department leads a task, or answers for it. */
const leads = /(?:牵头|责任|负责)(?:单位|部门)/u;

/** Whether a plan says of any task which department leads it. */
export function namesLeads(sentences: readonly PlainSentence[]): boolean {
	return sentences.some(({ zh }) => leads.test(zh.replaceAll(/\s/gu, '')));
}
