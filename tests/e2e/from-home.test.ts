import { expect, test } from '@playwright/test';
import { printSheets } from './read-pdf.ts';

test('from home to a county, and to a sentence that names it', async ({ page }) => {
	await page.goto('/zh/');
	await page.getByRole('link', { name: '开化' }).click();
	await expect(page).toHaveURL(/\/zh\/places\/kaihua\/$/u);
	await expect(page.locator('main')).toContainText('规划写到开化 7 句');
	const sentence = page.locator('[data-sentence="3.3.3/s3"]');
	await expect(sentence).toContainText('开化');
	await page.getByRole('link', { name: /主动适应气候变化，第 3 句/u }).click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/3\/3\/#s3$/u);
	await expect(page.locator('#s3')).toBeInViewport();
});

test('from home to a topic, to tasks, to the list, and two of them on paper', async ({ page }) => {
	await page.goto('/zh/');
	await page.getByRole('link', { name: '噪声', exact: true }).click();
	await expect(page).toHaveURL(/\/zh\/topics\/noise\/$/u);
	await page.locator('main a[href*="/plan/3/4/5/"]').first().click();
	await expect(page).toHaveURL(/\/zh\/plan\/3\/4\/5\//u);
	await page.locator('[data-add="3.4.5"]').first().click();
	await page.goto('/zh/plan/3/5/1/');
	await page.locator('[data-add="3.5.1"]').first().click();
	await page.goto('/zh/set/');
	const list = page.locator('main');
	await expect(list).toContainText('强化噪声污染防治');
	await expect(list).toContainText('深化水环境综合治理');
	const paper = (await printSheets(page)).map(({ text }) => text).join('');
	expect(paper).toContain('强化噪声污染防治');
	expect(paper).toContain('推进畜禽养殖业排泄物生态消纳');
	// What is printed can be found again.
	expect(paper).toMatch(/ids=3\.4\.5,3\.5\.1/u);
});
