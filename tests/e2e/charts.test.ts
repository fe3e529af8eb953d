import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const indicators = JSON.parse(readFileSync('dist/data/indicators.json', 'utf8')) as {
	id: string;
	nature: string;
}[];
const charts = [
	['indicators', 'indicators'],
	['results', 'results'],
	['deadlines', 'targets'],
	['numbers', 'plan'],
	['tasks', 'tasks'],
	['i2', 'indicators/2'],
] as const;

const widths = [320, 360, 800, 1024, 1280];

for (const [name, place] of charts)
	test(`one layout of the chart ${name} shows, inside its page, at each width`, async ({
		page,
	}) => {
		await page.goto(`/en/${place}/`);
		await openPicture(page);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 800 });
			const drawing = page.locator(`figure[data-chart="${name}"] svg:visible`);
			await expect(drawing).toHaveCount(1);
			const box = await drawing.boundingBox();
			expect(box?.x ?? -1, `${width} px`).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? width), `${width} px`).toBeLessThanOrEqual(width);
			// Below 1 the letters would be smaller than they were drawn; 320 px are less than the narrow layout.
			const scale = (box?.width ?? 0) / (width >= 1024 ? 912 : 328);
			expect(scale, `${width} px`).toBeGreaterThan(width === 320 ? 0.85 : 0.95);
		}
	});

/** A picture that is folded behind its list. */
async function openPicture(page: Page): Promise<void> {
	const fold = page.locator('details.picture > summary');
	if ((await fold.count()) > 0) await fold.click();
}

/** Pairs of texts in the visible drawing that lie on one another, and texts that leave it. */
function findCollisions(page: Page, name: string): Promise<string[]> {
	return page.locator(`figure[data-chart="${name}"] svg:visible`).evaluate((svg) => {
		const whole = svg.getBoundingClientRect();
		const boxes = [...svg.querySelectorAll('text')].map((text) => ({
			text: text.textContent,
			box: text.getBoundingClientRect(),
		}));
		const outside = boxes.filter(
			({ box }) => box.left < whole.left - 1 || box.right > whole.right + 1,
		);
		const over = boxes.flatMap((a, index) =>
			boxes
				.slice(index + 1)
				.filter(
					(b) =>
						Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
						// Lines stand closer than the boxes of their letters are high.
						Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 6,
				)
				.map((b) => `${a.text} / ${b.text}`),
		);
		return [...outside.map(({ text }) => `outside: ${text}`), ...over];
	});
}

for (const locale of ['zh', 'en'] as const)
	test(`no text of a chart lies on another or leaves it, wide or narrow, ${locale}`, async ({
		page,
	}) => {
		const all = [...charts, ...indicators.map(({ id }) => [`i${id}`, `indicators/${id}`] as const)];
		const found: Record<string, string[]> = {};
		for (const [name, place] of all) {
			await page.goto(`/${locale}/${place}/`);
			await openPicture(page);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const collisions = await findCollisions(page, name);
				if (collisions.length > 0) found[`${name}, ${width} px`] = collisions;
			}
		}
		expect(found).toEqual({});
	});

test('a filter makes marks faint and hides rows, and a link with it opens the same view', async ({
	page,
}) => {
	const binding = indicators.filter(({ nature }) => nature === 'binding').length;
	await page.goto('/zh/indicators/');
	await page.getByText('筛选', { exact: true }).first().click();
	await page.locator('select[name=nature]').selectOption('binding');
	await expect(page).toHaveURL(/\?nature=binding$/u);
	await expect(page.locator('svg:visible a.off')).toHaveCount(indicators.length - binding);
	await expect(page.locator('tbody tr:visible')).toHaveCount(binding);
	await page.goto('/en/indicators/?nature=binding');
	await expect(page.locator('select[name=nature]')).toHaveValue('binding');
	await expect(page.locator('select[name=nature]')).toBeVisible();
	await expect(page.locator('svg:visible a.off')).toHaveCount(indicators.length - binding);
});

test('the address names a row, whose marks are lit', async ({ page }) => {
	await page.goto('/zh/indicators/#i13');
	await expect(page.locator('svg:visible a.chosen')).toHaveAttribute('data-row', 'i13');
	await page.goto('/zh/indicators/#i2');
	await expect(page.locator('svg:visible a.chosen')).toHaveAttribute('data-row', 'i2');
});

test('an “of which” row stays with its row, however the table is sorted', async ({ page }) => {
	for (const sort of ['actual', '-actual', 'name', '-number']) {
		await page.goto(`/zh/results/?sort=${sort}`);
		const ids = await page.locator('tbody tr').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.slice(ids.indexOf('a-7'), ids.indexOf('a-7') + 3), sort).toEqual([
			'a-7',
			'a-7a',
			'a-7b',
		]);
	}
});

test('sorting the second table of a page has a name of its own in the address', async ({
	page,
}) => {
	await page.goto('/en/tasks/');
	const figure = page.locator('figure[data-chart=tasks]');
	await figure.locator('th[data-column=name] button').click();
	await expect(page).toHaveURL(/\?t-sort=name$/u);
	await expect(figure.locator('tbody th').first()).toHaveText(
		'Concentration of urban fine particulate matter (PM2.5)',
	);
	// The list of tasks above it stays as it was.
	await expect(page.locator('filter-table').first().locator('tbody tr').first()).toContainText(
		'3.1.1',
	);
});

test('a mark leads to its sentence, by keyboard too', async ({ page }) => {
	await page.goto('/en/targets/');
	await openPicture(page);
	const mark = page.locator('svg:visible a[data-row="t-3-7-5-s4-a"]');
	await expect(mark).toContainText('zero-waste city');
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/en\/plan\/3\/7\/5\/#s4$/u);
});

test('nothing moves while a page with charts loads', async ({ page }) => {
	for (const [, place] of charts) {
		await page.goto(`/zh/${place}/?sort=-name`);
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as unknown as { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => {
						resolve(sum);
					}, 300);
				}),
		);
		expect(shift, place).toBe(0);
	}
});

test('drawings, pictures and tables can be taken away, in the language of the page', async ({
	page,
	request,
}) => {
	await page.goto('/en/results/');
	for (const [name, start] of [
		['SVG', '<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en"'],
		['PNG', '\u0089PNG'],
		['CSV', '\u00EF\u00BB\u00BFid,No.,Type'],
	] as const) {
		const href = await page
			.locator('figure')
			.getByRole('link', { name, exact: true })
			.getAttribute('href');
		const body = await (await request.get(href ?? '')).body();
		expect(body.toString('latin1').startsWith(start), name).toBe(true);
	}
	// As an image a drawing stands alone: no page gives it its style.
	const width = await page.evaluate(async () => {
		const image = new Image();
		image.src = '/charts/en/results.svg';
		await image.decode();
		return image.naturalWidth;
	});
	expect(width).toBe(960);
});

test('an embed works without JavaScript, and offers its code on the page', async ({
	browser,
	page,
}) => {
	await page.goto('/en/indicators/13/');
	await page.getByText('Embed', { exact: true }).click();
	const code = await page.locator('textarea').first().inputValue();
	const address = /src="([^"]+)"/u.exec(code)?.[1] ?? '';
	expect(new URL(address).pathname).toBe('/en/embed/indicators/13/');
	const embed = await browser.newPage({ javaScriptEnabled: false });
	await embed.goto('/en/embed/indicators/13/');
	await expect(embed.locator('figure[data-chart=i13] svg:visible')).toHaveCount(1);
	await expect(embed.locator('footer')).toContainText('46');
	await embed.locator('details summary').click();
	await expect(embed.locator('table')).toBeVisible();
	await embed.getByRole('link', { name: '中文' }).click();
	await expect(embed).toHaveURL(/\/zh\/embed\/indicators\/13\/$/u);
	await embed.close();
});

test('an embed is not cut off in the frame that its code makes, at any width', async ({ page }) => {
	for (const [, place] of charts) {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(`/en/${place}/`);
		const codes = page.locator('figure textarea');
		const [wide, narrow] = await codes.evaluateAll((all) =>
			all.map((code) => Number(/height="(\d+)"/u.exec((code as HTMLTextAreaElement).value)?.[1])),
		);
		await page.goto(`/en/embed/${place}/`);
		for (const width of [360, 640, 1024, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const frame = (width < 1024 ? narrow : wide) ?? 0;
			const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
			expect(height, `${place}, ${width} px`).toBeLessThanOrEqual(frame);
			// Nor is much of the frame empty.
			if (width !== 640) expect(height, `${place}, ${width} px`).toBeGreaterThan(frame * 0.7);
		}
	}
});

test('what an embed leads to opens outside the frame', async ({ page }) => {
	await page.goto('/zh/results/');
	await page.setContent('<iframe src="/zh/embed/indicators/" width="900" height="900"></iframe>');
	await page.frameLocator('iframe').locator('svg:visible a[data-row=i13]').click();
	await expect(page).toHaveURL(/\/zh\/indicators\/13\/$/u);
});
