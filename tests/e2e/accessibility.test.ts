import { expect, type Page, test } from '@playwright/test';
import { cutTables, findFaults, rules } from './find-faults.ts';
import { changeLook, openPage } from './looks.ts';
import { isLong, pathsByLanguage } from './plan.ts';

const looks = [
	{ colorScheme: 'light', easy: false },
	{ colorScheme: 'dark', easy: false },
	{ colorScheme: 'light', easy: true },
	{ colorScheme: 'dark', easy: true },
] as const;

/** The whole plan on one page is of the kinds already seen, many times over. */
const seen = pathsByLanguage.map(
	([language, paths]) => [language, paths.filter((path) => !path.endsWith('print/'))] as const,
);

for (const width of [360, 1280])
	test.describe(`${width} px`, () => {
		// On a phone a finger points: what it has to hit is larger.
		const isMobile = width < 500;
		test.use({ viewport: { width, height: 800 }, isMobile, hasTouch: isMobile });
		test.setTimeout(isLong ? 3_600_000 : 600_000);

		for (const [language, paths] of seen)
			test(`axe finds nothing on any kind of page, light, dark and in easy reading, ${language}`, async ({
				page,
			}) => {
				const faults: Record<string, string[]> = {};
				for (const path of paths) {
					await openPage(page, path);
					for (const { colorScheme, easy } of looks) {
						await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
						await changeLook(page, path, { width, easy });
						if (!isLong) await cutTables(page);
						const isFirst = colorScheme === 'light' && !easy && width === 1280;
						const found = await findFaults(
							page,
							isLong || isFirst ? rules.everything : rules.ofLooks,
						);
						if (found.length > 0) faults[`${path} ${colorScheme}${easy ? ' easy' : ''}`] = found;
					}
				}
				expect(faults).toEqual({});
			});

		for (const mode of ['zh', 'en', 'bi'])
			test(`axe finds nothing in what opens: menu, code, display, contents, a term, ${mode}`, async ({
				page,
			}) => {
				const expectNoFaults = async (what: string) => {
					for (const colorScheme of ['light', 'dark'] as const) {
						await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
						const isFirst = colorScheme === 'light' && width === 360;
						const asked = isLong || isFirst ? rules.everything : rules.ofLooks;
						expect(await findFaults(page, asked), `${what}, ${colorScheme}`).toEqual([]);
					}
				};
				await page.goto(`/${mode}/plan/3/4/2/#s5`);
				await page.locator('.menu [data-do=qr]').click();
				await page.locator('.menu svg').waitFor();
				await expectNoFaults('menu');
				await page.locator('.prefs > summary').click();
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
