import { z } from 'astro/zod';
import { localizedTextSchema } from './localized-text.ts';
import { placeIdPattern } from '../places/place-id.ts';

const addressPattern = /^\/(?:[\w.-]+\/)*(?:[\w.-]+\.\w+)?$/u;

const placePattern = new RegExp(`${addressPattern.source}|${placeIdPattern.source}`, 'u');

/** A page with a part of it. */
const partPattern = /^\/(?:[\w.-]+\/)*#[a-z\d]+(?:[-.][a-z\d]+)*$/u;

/** The same, or a part of a page. */
const goalPattern = new RegExp(`${placePattern.source}|${partPattern.source}`, 'u');

/** Of what sort a place is: a page, a file, an identifier. */
const sortOf = (place: string) =>
	place.startsWith('/') ? (/\/(?:#.*)?$/u.test(place) ? 'page' : 'file') : 'identifier';

/** A published identifier or address that has gone, and where it leads now (`content/redirects.yaml`). */
export const redirectSchema = z
	.strictObject({
		/** Address of a page or a file from the site's root, `/zh/glossary/old/`, or identifier, `2.1.3/s9`. */
		from: z.string().regex(placePattern),
		/** Of the same sort as `from`, and published; a page may lead to a part of one, `/zh/glossary/#new`. */
		to: z.string().regex(goalPattern),
		/** Why it has gone, so that a stranger accepts it. */
		reason: localizedTextSchema,
	})
	.refine(({ from, to }) => sortOf(from) === sortOf(to), {
		error: 'a page leads to a page, a file to a file, an identifier to an identifier',
		path: ['to'],
	});

export type Redirect = z.output<typeof redirectSchema>;
