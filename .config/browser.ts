import chromium, { inflate } from '@sparticuz/chromium';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** How to start the browser that comes with `npm ci`; CHROMIUM names another one. */
export async function browserOptions() {
	const executablePath = process.env.CHROMIUM ?? (await chromium.executablePath());
	// It also brings the libraries (NSS) that a bare machine lacks, and unpacks them on its own only in a cloud.
	const bundle = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../../bin');
	const libraries = await inflate(join(bundle, 'al2023.tar.br'));
	// One process for everything would die with its first page; imitated graphics cost a seventh of the time.
	const unwanted =
		/^--(?:single-process|no-zygote|in-process-gpu|use-gl|use-angle|ignore-gpu-blocklist|enable-unsafe-swiftshader)/;
	const args = chromium.args.filter((arg) => !unwanted.test(arg));
	return {
		executablePath,
		...(process.env.CHROMIUM === undefined && {
			env: { ...process.env, LD_LIBRARY_PATH: join(libraries, 'lib') },
		}),
		args: [
			...args,
			'--disable-background-networking',
			'--disable-gpu',
			'--disable-gpu-compositing',
			'--disable-component-update',
			'--disable-sync',
		],
	};
}
