import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A printed sheet, its margins apart. */
export interface Sheet {
	/** Its words in the order of the document, as {@link squeeze} leaves them. */
	text: string;
	/** Where its last line stands, from the top of the sheet, in millimetres. */
	bottom: number;
	/** What stands in the margins above and below, squeezed. */
	margins: string;
}

const mmPerPoint = 25.4 / 72;
const margin = 19;

/** Characters that fonts share with radicals, which are what a reader of PDF may give instead. */
const radicals = /[\u2e80-\u2fdf母民长门马车见贝西角青页风飞食鱼鸟齐齿龙龟黄麦鬼骨户戶]/gu;

/** Text as {@link Sheet} has it. */
export const squeeze = (text: string) =>
	text.normalize('NFKC').replaceAll(/\s+/gu, '').replaceAll(radicals, '');

/** Prints a page as its style says, and reads the sheets. */
export async function printSheets(page: Page): Promise<Sheet[]> {
	const bytes = await page.pdf({ preferCSSPageSize: true });
	const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
	const sheets: Sheet[] = [];
	for (let number = 1; number <= pdf.numPages; number++)
		sheets.push(await readSheet(await pdf.getPage(number)));
	await pdf.loadingTask.destroy();
	return sheets;
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function readSheet(page: PdfPage): Promise<Sheet> {
	const [, , , height = 0] = page.view;
	const sheet = { text: '', bottom: 0, margins: '' };
	for (const item of (await page.getTextContent()).items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const top = (height - Number(item.transform[5])) * mmPerPoint;
		if (top > margin && top < height * mmPerPoint - margin) {
			sheet.text += squeeze(item.str);
			sheet.bottom = Math.max(sheet.bottom, top);
		} else sheet.margins += squeeze(item.str);
	}
	return sheet;
}
