import { expect, type Page, test } from '@playwright/test';
import { sentenceText } from './plan.ts';

/** Puts a voice into the browser that speaks at once and remembers what it said. */
async function giveVoice(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const said: { text: string; lang: string }[] = [];
		class Utterance {
			lang = '';
			onend = () => undefined;
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		const speechSynthesis = {
			cancel: () => undefined,
			speak: (utterance: Utterance) => {
				said.push({ text: utterance.text, lang: utterance.lang });
				setTimeout(() => {
					utterance.onend();
				}, 20);
			},
		};
		Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
		Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
	});
}

const said = (page: Page) =>
	page.evaluate(() => (window as unknown as { said: { text: string; lang: string }[] }).said);

test('a page is read from the lit sentence to its end, each sentence lit as it is read', async ({
	page,
}) => {
	await giveVoice(page);
	await page.goto('/zh/plan/3/4/2/#s9');
	await page.getByRole('button', { name: '朗读' }).click();
	await expect(page.locator('.menu b')).toHaveText('三（四）2，第 11 句');
	expect(await said(page)).toEqual(
		[9, 10, 11].map((n) => ({ text: sentenceText(`3.4.2/s${n}`), lang: 'zh-CN' })),
	);
	await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeVisible();
});

test('what stops the reading stays in view while the page is read', async ({ page }) => {
	await giveVoice(page);
	await page.addInitScript(() => {
		// This voice never ends a sentence.
		speechSynthesis.speak = () => undefined;
	});
	await page.goto('/zh/plan/3/5/1/#s18');
	await page.getByRole('button', { name: '朗读' }).click();
	await expect(page.locator('[data-sentence="3.5.1/s18"]')).toBeInViewport();
	await expect(page.getByRole('button', { name: '停止朗读' })).toBeInViewport({ ratio: 1 });
	await page.getByRole('button', { name: '停止朗读' }).click();
	await expect(page.getByRole('button', { name: '朗读', exact: true })).toBeVisible();
});

test('both languages are read, each in its own voice', async ({ page }) => {
	await giveVoice(page);
	await page.goto('/bi/plan/3/4/2/#s11');
	await page.getByRole('button', { name: /^朗读/u }).click();
	await expect
		.poll(async () => (await said(page)).map(({ lang }) => lang))
		.toEqual(['zh-CN', 'en']);
});

test('a browser without a voice does not offer to read', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'speechSynthesis');
	});
	await page.goto('/en/plan/3/4/2/');
	await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
	await expect(page.locator('[data-read-aloud]')).toBeHidden();
});
