import { pageWords } from './page-words.ts';

/**
 * Loads a part of the script that only few readers need. A page that has been open while a new release of the site was
 * published asks for parts that are gone: then nothing but loading the page again helps, and that is said.
 *
 * @param tell Says it where the reader is looking.
 * @returns `null` where the part has not arrived.
 */
export async function loadPart<Part>(
	load: () => Promise<Part>,
	tell: (text: string) => void,
): Promise<Part | null> {
	try {
		return await load();
	} catch (error) {
		console.error(error);
		tell(pageWords('part.failed'));
		return null;
	}
}
