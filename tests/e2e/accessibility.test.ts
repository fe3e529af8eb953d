import { expect, test } from '@playwright/test';
import { cutTables, findFaults, rules } from './find-faults.ts';
import { changeLook, openPage } from './looks.ts';
import { isLong, pathsByLanguage } from './plan.ts';

type ColorScheme = 'light' | 'dark';
type AxeLook = readonly [ColorScheme, 'usual' | 'easy'];

const looks: readonly AxeLook[] = [
	['light', 'usual'],
	['dark', 'usual'],
	['light', 'easy'],
	['dark', 'easy'],
];

/** The whole plan on one page is of the kinds already seen, many times over. */
const seen = pathsByLanguage.map(
	([language, paths]) => [language, paths.filter((path) => !path.endsWith('print/'))] as const,
);

/**
 * How a page of a language is looked at. From day to day each theme with each size of type has its turn at some width:
 * on a phone in English, whose labels are longer, page by page; wide in Chinese.
 */
function looksOf(language: string, width: number, index: number): readonly AxeLook[] {
	if (isLong) return looks;
	const [light, dark, easy, darkEasy] = looks as [AxeLook, AxeLook, AxeLook, AxeLook];
	if (width === 360) return language === 'zh' ? [] : [index % 2 === 0 ? dark : easy];
	return language === 'en' ? [light] : [light, darkEasy];
}

/**
 * Whether a page is asked for all rules: from day to day every kind of page is in one of the languages, by turns, as
 * the same components make both; pages in both languages or in none always are.
 */
const isAskedOfAll = (language: string, index: number) =>
	language === 'zh' ? index % 2 === 0 : language !== 'en' || index % 2 === 1;

for (const width of [360, 1280])
	test.describe(`${width} px`, () => {
		// On a phone a finger points: what it has to hit is larger.
		const isMobile = width < 500;
		test.use({ viewport: { width, height: 800 }, isMobile, hasTouch: isMobile });
		// Axe takes seconds for a long page, and the machine may have other work.
		test.setTimeout(isLong ? 3_600_000 : 600_000);

		for (const [language, paths] of seen) {
			if (looksOf(language, width, 0).length === 0) continue;
			test(`axe finds nothing on any kind of page, ${language}`, async ({ page }) => {
				const faults: Record<string, string[]> = {};
				for (const [index, path] of paths.entries()) {
					await openPage(page, path);
					for (const look of looksOf(language, width, index)) {
						const [colorScheme, type] = look;
						await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
						await changeLook(page, path, { width, easy: type === 'easy' });
						if (!isLong) await cutTables(page);
						const isFirst = look === looks[0] && width === 1280;
						const isWhole = isLong || (isFirst && isAskedOfAll(language, index));
						const asked = isWhole ? rules.everything : rules.ofLooks;
						const found = await findFaults(page, asked);
						if (found.length > 0) faults[`${path}, ${look.join(' ')}`] = found;
					}
				}
				expect(faults).toEqual({});
			});
		}

		const one: ColorScheme = isMobile ? 'light' : 'dark';
		const schemes: ColorScheme[] = isLong ? ['light', 'dark'] : [one];
		for (const mode of ['zh', 'en', 'bi'])
			test(`axe finds nothing in what opens: menu, code, display, contents, a term, ${schemes.join(', ')}, ${mode}`, async ({
				page,
			}) => {
				const expectNoFaults = async (what: string) => {
					for (const colorScheme of schemes) {
						await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
						const asked = isLong || colorScheme === 'light' ? rules.everything : rules.ofLooks;
						expect(await findFaults(page, asked), `${what}, ${colorScheme}`).toEqual([]);
					}
				};
				await page.goto(`/${mode}/plan/3/4/2/#s5`);
				await page.locator('.menu [data-do=qr]').click();
				await page.locator('.menu svg').waitFor();
				await expectNoFaults('menu');
				if (isMobile) {
					await page.locator('.bar a[href="#more"]').click();
					await expectNoFaults('more');
					await page.locator('.more [data-display]').click();
				} else await page.locator('.prefs > summary').click();
				await expectNoFaults('display');
				await page.keyboard.press('Escape');
				if (mode === 'bi') return;
				await page.locator('#s7 .term').first().click();
				await expectNoFaults('term');
				await page.keyboard.press('Escape');
				if (!isMobile) return;
				await page.locator('.bar a[href="#contents"]').click();
				await expectNoFaults('contents');
			});
	});
