import axe from 'axe-core';
import type { Page } from '@playwright/test';

const everything = {
	type: 'tag',
	values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;

/** What can differ from look to look of one page; all other rules are about what it holds. */
const ofLooks = { type: 'rule', values: ['color-contrast', 'target-size'] } as const;

/** Axe's rules: all of them, or those that another theme, width or mode can break. */
export const rules = { everything, ofLooks };

/**
 * What axe finds on the open page, or in a part of it: rule and element. Axe stays there, so that it is asked again at
 * little cost.
 */
export async function findFaults(
	page: Page,
	{ type, values }: (typeof rules)[keyof typeof rules],
	within = 'html',
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async (asked) => {
			const { axe: own } = window as unknown as { axe: typeof axe };
			const found = await own.run(asked.within, {
				runOnly: { type: asked.type, values: [...asked.values] },
				resultTypes: ['violations'],
			});
			return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
		},
		{ type, values, within },
	);
}

/** Rows of a table are alike: the first fifteen stand for all, as axe takes a minute for the glossary's 670. */
export const cutTables = (page: Page) =>
	page.evaluate(() => {
		for (const row of document.querySelectorAll('tbody > tr:nth-child(n + 16)')) row.remove();
	});
