import { test as base } from '@playwright/test';

/**
 * Tests in which a search page does without the index of the whole site, which it asks for after each answer: starting
 * it takes a third of a second of work. What it adds, and that a page does well without it: search-loading.test.ts.
 */
export const test = base.extend<{ withoutIndex: undefined }>({
	withoutIndex: [
		async ({ context, page }, use) => {
			// A route would switch off the cache of the browser.
			const session = await context.newCDPSession(page);
			await session.send('Network.enable');
			await session.send('Network.setBlockedURLs', { urls: ['*/pagefind/*'] });
			await use(undefined);
		},
		{ auto: true },
	],
});
