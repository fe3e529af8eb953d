import { z } from 'astro/zod';

const addressSchema = z.string().regex(/^(?:mailto:|https:\/\/)\S+$/u);

/**
 * What the operator of a copy of this site says about it: `content/site.yaml`. Whatever is `null` does
 * not appear on the pages.
 */
export const siteSchema = z.strictObject({
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
