import type { Page } from '@playwright/test';

/**
 * Collects what goes wrong on a page from now on: exceptions that nobody has caught.
 *
 * @param console Whether what the console calls an error counts, too. A failure that a page bears is told there.
 */
export function collectErrors(page: Page, { console = false } = {}): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	page.on('console', (message) => {
		if (console && message.type() === 'error') errors.push(message.text());
	});
	return errors;
}
