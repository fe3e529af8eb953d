import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { writePanel } from '../../../../src/site/settings/preferences-panel.ts';

const modes = ['zh', 'en', 'bi'] as const;

// The checker of built pages sees none of what a script writes.
test.each(modes)('the panel in %s is valid HTML', async (mode) => {
	const checker = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
	const { results } = await checker.validateString(writePanel(mode));
	expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('the panel speaks the language of its page, and on a page in both, both', () => {
	const [zh, en, both] = modes.map(writePanel);
	expect(zh).not.toMatch(/lang="en"|Light/u);
	expect(en).not.toMatch(/\p{Script=Han}/u);
	expect(both).toContain('日间 <span lang="en">Light</span>');
	expect(both).toContain('最大 <span lang="en">Largest</span>');
});
