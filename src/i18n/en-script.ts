import type { zhScript } from './zh-script.ts';

export const enScript: Readonly<Record<keyof typeof zhScript, string>> = {
	'nav.itemsOf': 'Items of {id}',
	'nav.itemsFailed': 'The items have not arrived; the page of each section lists its own.',
};
