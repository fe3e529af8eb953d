import postcss, { type Root } from 'postcss';
import { files, readText } from './dist.ts';

// Every style sheet of the built site, read and parsed once. Pagefind brings some of its own, which no page uses.

export const parseSheet = (css: string): Root => postcss.parse(css);

export const sheets: ReadonlyMap<string, Root> = new Map(
	files
		.filter((file) => /^_astro\/.*\.css$/u.test(file))
		.map((file) => [file, parseSheet(readText(file))]),
);
