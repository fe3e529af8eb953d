import { z } from 'astro/zod';
import type { Parsed } from '../problem.ts';
import { localizedTextSchema } from './localized-text.ts';
import { parseWhole } from './parse-whole.ts';

const addressSchema = z.string().regex(/^(?:mailto:|https:\/\/)\S+$/u);

/**
 * What the operator of a copy of this site says about it: `content/site.yaml`. Whatever is `null` does
 * not appear on the pages.
 */
const siteSchema = z.strictObject({
	/** What the site is called where a file names its maker; the title of the plan where nothing is said. */
	name: z.string().min(1).optional(),
	/** Who runs this copy, as the footer names them. */
	operator: localizedTextSchema.nullable(),
	/** Where to write to the operator. */
	contact: addressSchema.nullable(),
	/** ICP record number (网站备案号) as the register writes it; the footer links it to the register. */
	icp: z.string().min(1).nullable(),
	/** Public-security record number (公安备案号) as given out; the footer links it to the register by its digits. */
	publicSecurity: z
		.string()
		.regex(/\d{14}/u)
		.nullable(),
	/** Where mistakes are reported; `{id}` and `{url}` are filled in with the place. */
	report: addressSchema.nullable(),
});

export type Site = z.output<typeof siteSchema>;

const nothingSaid: Site = {
	operator: null,
	contact: null,
	icp: null,
	publicSecurity: null,
	report: null,
};

const siteFileSchema = z.strictObject({ site: siteSchema }).transform(({ site }) => site);

/**
 * Reads `content/site.yaml`, whose only key is `site`.
 *
 * @param source `undefined` where there is no such file: then nothing is said.
 * @returns `undefined` with a problem or more where it is not as it should be.
 */
export function parseSite<Code extends string>(
	source: string | undefined,
	code: Code,
): Parsed<Site | undefined, Code> {
	if (source === undefined) return { value: nothingSaid, problems: [] };
	return parseWhole('content/site.yaml', source, siteFileSchema, code);
}
