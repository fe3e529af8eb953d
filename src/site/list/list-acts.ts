import { loadPart } from '../browser/load-part.ts';
import { saveFile } from '../browser/save-file.ts';
import { copyRich } from '../copying/copy-rich.ts';
import { copyText } from '../copying/copy-text.ts';
import { type Texts, toExtract } from './extract.ts';
import { addAll, clear } from './change-list.ts';
import { frameOf, listUrl } from './list-frame.ts';
import { toListHtml, toListPlain } from './list-html.ts';
import { loadListText } from './list-source.ts';
import type { ListView } from './list-view.ts';
import { type ListWords, say } from './list-words.ts';
import type { ShownList } from './shown-list.ts';

/** What a button above the list does. */
type Act = (shown: ShownList, view: ListView, words: ListWords) => Promise<void> | void;

/** Longest address that a phone still reads from a code on a screen, in characters. */
const longestCode = 1000;

const acts: ReadonlyMap<string, Act> = new Map<string, Act>([
	[
		'print',
		() => {
			print();
		},
	],
	['copy', copyForWord],
	['word', downloadWord],
	['csv', downloadTable],
	['link', copyLink],
	['qr', showCode],
	['clear', clear],
	['addAll', addAll],
]);

/** Does what a button of the page offers with the list that is shown. */
export async function actOnList(
	name: string,
	shown: ShownList,
	view: ListView,
	words: ListWords,
): Promise<void> {
	await acts.get(name)?.(shown, view, words);
}

async function copyForWord(shown: ShownList, view: ListView, words: ListWords): Promise<void> {
	const frame = frameOf(shown, words);
	const html = toListHtml(shown.passages, frame);
	const copied = await copyRich({ html, text: toListPlain(shown.passages, frame) });
	if (!copied) getSelection()?.selectAllChildren(view.part('extract'));
	view.tell(say(words, copied ? 'copied' : 'copyFailed'));
}

async function downloadWord(shown: ShownList, view: ListView, words: ListWords): Promise<void> {
	const part = await loadPart(
		() => import('./list-word.ts'),
		(text) => {
			view.tell(text);
		},
	);
	if (!part) return;
	const frame = frameOf(shown, words);
	const mode = shown.isBoth ? 'bi' : words.locale;
	saveFile(await part.toListWord(shown.passages, frame, mode), `${frame.title}.docx`);
}

/** A table has all languages of the site, whatever is shown. */
async function downloadTable(shown: ShownList, view: ListView, words: ListWords): Promise<void> {
	const part = await loadPart(
		async () => ({
			...(await import('./list-csv.ts')),
			others: await Promise.all(words.locales.slice(1).map(loadListText)),
		}),
		(text) => {
			view.tell(text);
		},
	);
	if (!part) return;
	const texts: Texts = [shown.text, ...part.others];
	const csv = part.toListCsv(toExtract(shown.set, texts), shown.text.source, words);
	const name = `${frameOf(shown, words).title}.csv`;
	saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), name);
}

async function copyLink(shown: ShownList, view: ListView, words: ListWords): Promise<void> {
	const url = listUrl(shown, words);
	const copied = await copyText(url);
	view.tell(copied ? say(words, 'linkCopied') : say(words, 'linkFailed', { url }));
}

async function showCode(shown: ShownList, view: ListView, words: ListWords): Promise<void> {
	const url = listUrl(shown, words);
	if (url.length > longestCode) {
		view.tell(say(words, 'qrLong'));
		return;
	}
	const part = await loadPart(
		() => import('uqr'),
		(text) => {
			view.tell(text);
		},
	);
	if (!part) return;
	const place = view.part('code');
	place.innerHTML = part.renderSVG(url, { border: 4 });
	const code = place.querySelector('svg');
	code?.setAttribute('role', 'img');
	code?.setAttribute('aria-label', say(words, 'qrOf', { url }));
}
