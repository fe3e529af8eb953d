import { expect, test } from '@playwright/test';
import { plan } from './plan.ts';

const rows = 'table.tasks tbody tr:visible';

test('shows all tasks in the plan’s order, and says how many', async ({ page }) => {
	await page.goto('/zh/tasks/');
	await expect(page.locator(rows)).toHaveCount(50);
	await expect(page.locator('output').first()).toHaveText('显示 50 项，共 50 项');
	await expect(page.locator(rows).first()).toContainText('3.1.1');
});

test('filters by words and section, and keeps both in the address', async ({ page }) => {
	await page.goto('/zh/tasks/');
	await page.getByLabel('所属节').selectOption('3.5');
	await expect(page.locator(rows)).toHaveCount(4);
	await page.getByLabel('筛选任务', { exact: true }).last().fill('饮用水');
	await expect(page.locator(rows)).toHaveCount(1);
	await page.reload();
	await expect(page.locator(rows)).toHaveCount(1);
	await expect(page.locator(rows)).toContainText('全方位保障饮用水安全');
	await page.getByRole('button', { name: '显示全部' }).click();
	await expect(page.locator(rows)).toHaveCount(50);
	await expect(page).toHaveURL(/\/zh\/tasks\/$/u);
});

test('sorts by a column, both ways', async ({ page }) => {
	await page.goto('/zh/tasks/');
	const longest = plan.nodes
		.filter(({ id }) => /^3\.\d+\.\d+$/u.test(id))
		.sort((a, b) => b.sentences.length - a.sentences.length)[0];
	const button = page.getByRole('button', { name: '句数' });
	await button.click();
	await expect(page.locator('th[data-column=sentences]')).toHaveAttribute('aria-sort', 'ascending');
	await button.click();
	await expect(page.locator(rows).first()).toContainText(longest?.id ?? '');
	await page.reload();
	await expect(page.locator(rows).first()).toContainText(longest?.id ?? '');
});

test('a column of sections keeps their order, which is not that of the alphabet', async ({
	page,
}) => {
	await page.goto('/zh/tasks/?sort=section');
	const sections = await page
		.locator(rows)
		.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.section ?? ''));
	const inOrder = plan.nodes.map(({ id }) => id).filter((id) => sections.includes(id));
	expect([...new Set(sections)]).toEqual(inOrder);
	await page.goto('/zh/tasks/?sort=-section');
	await expect(page.locator(rows).first()).toHaveAttribute('data-section', inOrder.at(-1) ?? '');
});

test('says so when nothing fits', async ({ page }) => {
	await page.goto('/zh/tasks/?filter=核电站');
	await expect(page.locator(rows)).toHaveCount(0);
	await expect(page.getByText('里没有“核电站”。')).toBeVisible();
});
