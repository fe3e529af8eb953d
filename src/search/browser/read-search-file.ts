/**
 * Reads one of the files that the build makes for the search.
 *
 * @param base Path of the site, without a slash at its end.
 * @throws If it does not arrive.
 */
export async function readSearchFile(base: string, name: string): Promise<unknown> {
	const response = await fetch(`${base}/search/${name}.json`);
	if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
	return response.json();
}
