import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { plan } from './plan.ts';

const rows = 'table.tasks tbody tr:visible';

const targets = JSON.parse(readFileSync('dist/data/targets.json', 'utf8')) as {
	node: string;
	kind: string;
	role: string;
}[];

/** How many figures a task promises. */
const figuresOf = (id: string) =>
	targets.filter(
		({ node, kind, role }) => node.startsWith(`${id}/`) && kind === 'quantity' && role === 'target',
	).length;

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
	const counts = plan.nodes
		.filter(({ id }) => /^3\.\d+\.\d+$/u.test(id))
		.map(({ id }) => ({ id, count: figuresOf(id) }));
	const most = Math.max(...counts.map(({ count }) => count));
	const first = counts.find(({ count }) => count === most);
	const button = page.getByRole('button', { name: '数字' });
	await button.click();
	await expect(page.locator('th[data-column=figures]')).toHaveAttribute('aria-sort', 'ascending');
	await button.click();
	await expect(page.locator(rows).first()).toContainText(first?.id ?? '');
	await page.reload();
	await expect(page.locator(rows).first()).toContainText(first?.id ?? '');
});

test('a row says what will be done, by when and where, and leads to the figures', async ({
	page,
}) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto('/zh/tasks/?section=3.5');
		const row = page.locator(rows).first();
		await expect(row).toContainText('95%');
		await expect(row).toContainText('2025 年');
		await expect(row.getByRole('link', { name: '地下水质量' })).toBeVisible();
		await expect(page.getByText('句数')).toHaveCount(0);
		await row.getByRole('link', { name: `${figuresOf('3.5.1')} 个` }).click();
		await expect(page).toHaveURL(/\/zh\/plan\/3\/5\/1\/#card$/u);
		await expect(page.locator('[data-card]')).toBeInViewport();
	}
});

test('says so when nothing fits', async ({ page }) => {
	await page.goto('/zh/tasks/?filter=核电站');
	await expect(page.locator(rows)).toHaveCount(0);
	await expect(page.getByText('里没有“核电站”。')).toBeVisible();
});
