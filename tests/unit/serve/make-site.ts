import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];

/** A new folder to work in. */
export function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'serve-'));
	made.push(folder);
	return folder;
}

/** Removes all that {@link makeFolder} made. */
export function removeFolders(): void {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The bytes 0 to 255 over and over: which part of them an answer holds is plain to see. */
export const bytes = Buffer.from(Array.from({ length: 4096 }, (_, at) => at % 256));

/** A page long enough to fill what the system keeps for a connection that nobody reads. */
const longPage = `<!doctype html><title>衢州</title>${'<p>保护</p>'.repeat(200_000)}`;

/**
 * The files of a small site as a build writes it.
 *
 * @param root Where it is to stand: `https://example.org/quzhou/`.
 */
export function siteFiles(root = 'http://localhost:4321/'): Record<string, string | Buffer> {
	return {
		'index.html': '<!doctype html><title>home</title>',
		'404.html': '<!doctype html><title>not here</title>',
		'zh/index.html': '<!doctype html><title>衢州</title>',
		'zh/search/index.html': '<!doctype html><title>search</title>',
		'zh/tasks/index.html': longPage.slice(0, 200_000),
		'zh/print/index.html': longPage,
		'3.4.2/index.html': '<!doctype html><title>3.4.2</title>',
		'data/bytes.png': bytes,
		'data/plan.json': JSON.stringify({ text: '衢州'.repeat(1000) }),
		'sitemap-index.xml': `<sitemapindex><sitemap><loc>${root}sitemap-0.xml</loc></sitemap></sitemapindex>`,
	};
}

/** Writes files below a folder, and makes the folders that they need. */
export function writeFiles(folder: string, files: Record<string, string | Buffer>): void {
	for (const [path, content] of Object.entries(files)) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}
