/**
 * `npm run build`: builds the site into dist/, which holds the old site until the new one is complete.
 *
 * `SITE_URL` and `BASE_PATH` say where it will stand. `--quiet` prints faults only.
 */
import { build } from 'astro';
import { replaceFolder } from '../model/disk/replace-folder.ts';
import { countPages, findFault, readRoot, warnOfLocalLinks } from './built-site.ts';
import { fail, lineOf, readOrFail } from './fail.ts';
import { readAddress } from './read-address.ts';

const dist = 'dist';
const quiet = process.argv.includes('--quiet');

readOrFail(() => readAddress(process.env));
await replaceFolder(dist, async (fresh) => {
	await build({ outDir: fresh, logLevel: quiet ? 'warn' : 'info' }).catch((error: unknown) => {
		console.error(error);
		throw new Error(`The build failed; ${dist}/ is as it was.`);
	});
	const fault = findFault(fresh);
	if (fault !== undefined) throw new Error(`The build ended, but ${fault}`);
}).catch((error: unknown) => fail(lineOf(error)));
if (!quiet) {
	console.log(`${await countPages(dist)} pages in ${dist}/`);
	const warning = warnOfLocalLinks(await readRoot(dist));
	if (warning !== undefined) console.warn(warning);
}
