import type { Page } from '@playwright/test';

/** How a page is looked at: in a window so wide, with easy reading or without. */
export interface Look {
	/** In CSS pixels. */
	width: number;
	easy?: boolean;
}

/** Opens a page, and what it puts together on its own. */
export async function openPage(page: Page, path: string): Promise<void> {
	await page.goto(path);
	if (path.includes('search/')) await page.locator('[data-search-state=ready]').waitFor();
}

/** Changes how the open page is looked at, without another load but where a page asks for both as it starts. */
export async function changeLook(page: Page, path: string, look: Look): Promise<void> {
	await page.setViewportSize({ width: look.width, height: 800 });
	await page.evaluate((isEasy) => {
		// As `src/site/settings/settings.ts` keeps it and `looks.ts` shows it.
		if (isEasy) localStorage.setItem('plan-explorer:/', '{"care":true}');
		else localStorage.removeItem('plan-explorer:/');
		if (isEasy) document.documentElement.dataset.mode = 'care';
		else delete document.documentElement.dataset.mode;
		const href = document.querySelector<HTMLScriptElement>('script[data-care]')?.dataset.care ?? '';
		if (!isEasy || href === '' || document.querySelector(`link[href="${href}"]`)) return undefined;
		const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
		return new Promise<void>((resolve) => {
			sheet.onload = () => {
				resolve();
			};
			document.head.append(sheet);
		});
	}, look.easy === true);
	if (path.includes('search/')) await openPage(page, path);
	// Scripts that follow the size of things have their turn within a frame.
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				requestAnimationFrame(() => {
					requestAnimationFrame(() => {
						resolve();
					});
				});
			}),
	);
}
