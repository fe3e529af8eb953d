import { z } from 'astro/zod';
import type { Parsed } from '../plan/problem.ts';
import { describeIssue } from './parse-entries.ts';
import { parseYaml } from './parse-list.ts';

const addressSchema = z.string().regex(/^(?:mailto:|https:\/\/)\S+$/u);

/**
 * What the operator of a copy of this site says about it: `content/site.yaml`. Whatever is `null` does
 * not appear on the pages.
 */
const siteSchema = z.strictObject({
	/** Who runs this copy, as the footer names them. */
	operator: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).nullable(),
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

const fileSchema = z.strictObject({ site: siteSchema });

/**
 * Reads `content/site.yaml`, whose only key is `site`.
 *
 * @returns `undefined` with a problem or more where it is not as it should be.
 */
export function parseSite<Code extends string>(
	source: string,
	code: Code,
): Parsed<Site | undefined, Code> {
	const file = 'content/site.yaml';
	const { root, problems } = parseYaml(file, source, code);
	if (!root) {
		const message = 'the file is empty, expected the key `site` with its fields';
		if (problems.length === 0)
			problems.push({ code, message, place: { file, line: 1, column: 1 } });
		return { value: undefined, problems };
	}
	const { data, error } = fileSchema.safeParse(root.value);
	problems.push(...(error?.issues ?? []).flatMap((issue) => describeIssue(root, issue, code)));
	return { value: data?.site, problems };
}
