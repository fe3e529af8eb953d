import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A line of a printed sheet. */
interface Line {
	/** Its words as {@link squeeze} leaves them. */
	text: string;
	/** From the top of the sheet, in millimetres. */
	top: number;
}

/** A printed sheet, its margins apart. */
export interface Sheet {
	lines: readonly Line[];
	/** All lines in the order of the document, without spaces. */
	text: string;
	/** What stands in the margins above and below, without spaces. */
	margins: string;
}

const mmPerPoint = 25.4 / 72;
const margin = 19;

/** Characters that fonts share with radicals, which are what a reader of PDF may give instead. */
const radicals = /[\u2e80-\u2fdf母民长门马车见贝西角青页风飞食鱼鸟齐齿龙龟黄麦鬼骨]/gu;

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
	const lines: Line[] = [];
	const bands = { body: '', margins: '' };
	for (const item of (await page.getTextContent()).items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const top = Math.round((height - Number(item.transform[5])) * mmPerPoint);
		const text = squeeze(item.str);
		const inside = top > margin && top < height * mmPerPoint - margin;
		bands[inside ? 'body' : 'margins'] += text;
		if (!inside) continue;
		const last = lines.at(-1);
		if (last && Math.abs(last.top - top) < 2) last.text += text;
		else lines.push({ text, top });
	}
	return { lines, text: bands.body, margins: bands.margins };
}
