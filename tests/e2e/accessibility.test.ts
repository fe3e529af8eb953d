import { expect, test } from '@playwright/test';
import { cutTables, findFaults, rules } from './find-faults.ts';
import { changeLook, openPage } from './looks.ts';
import { isLong, pathsByLanguage } from './plan.ts';

const looks = [
	{ colorScheme: 'light', easy: false },
	{ colorScheme: 'dark', easy: false },
	{ colorScheme: 'light', easy: true },
	{ colorScheme: 'dark', easy: true },
] as const;

const nameOf = ({ colorScheme, easy }: (typeof looks)[number]) =>
	easy ? `${colorScheme} and easy` : colorScheme;

/** The whole plan on one page is of the kinds already seen, many times over. */
const seen = pathsByLanguage.map(
	([language, paths]) => [language, paths.filter((path) => !path.endsWith('print/'))] as const,
);

/** Every look of a page in one language: on a phone in English, whose labels are longer, wide in Chinese. */
function looksOf(language: string, width: number): readonly (typeof looks)[number][] {
	if (isLong || language !== (width === 360 ? 'zh' : 'en')) return looks;
	return width === 360 ? [] : looks.slice(0, 1);
}

for (const width of [360, 1280])
	test.describe(`${width} px`, () => {
		// On a phone a finger points: what it has to hit is larger.
		const isMobile = width < 500;
		test.use({ viewport: { width, height: 800 }, isMobile, hasTouch: isMobile });
		// Axe takes seconds for a long page, and the machine may have other work.
		test.setTimeout(isLong ? 3_600_000 : 600_000);

		for (const [language, paths] of seen) {
			const own = looksOf(language, width);
			if (own.length === 0) continue;
			test(`axe finds nothing on any kind of page, ${own.map(nameOf).join(', ')}, ${language}`, async ({
				page,
			}) => {
				const faults: Record<string, string[]> = {};
				for (const path of paths) {
					await openPage(page, path);
					for (const look of own) {
						const { colorScheme, easy } = look;
						await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
						await changeLook(page, path, { width, easy });
						if (!isLong) await cutTables(page);
						const isFirst = look === looks[0] && width === 1280;
						const asked = isLong || isFirst ? rules.everything : rules.ofLooks;
						const found = await findFaults(page, asked);
						if (found.length > 0) faults[`${path}, ${nameOf(look)}`] = found;
					}
				}
				expect(faults).toEqual({});
			});
		}

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
