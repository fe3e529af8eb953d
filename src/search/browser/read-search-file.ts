/** How long a server may be silent before it is given up, in milliseconds. What arrives slowly is waited for. */
const silence = 10_000;

/**
 * Reads one of the files that the build makes for the search.
 *
 * @param base Path of the site, without a slash at its end.
 * @throws If it does not arrive, or the server falls silent.
 */
export async function readSearchFile(base: string, name: string): Promise<unknown> {
	const ended = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const listen = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			ended.abort();
		}, silence);
	};
	listen();
	try {
		const response = await fetch(`${base}/search/${name}.json`, { signal: ended.signal });
		if (!response.ok) throw new Error(`${name}.json: ${response.status}`);
		return JSON.parse(await readText(response, listen)) as unknown;
	} finally {
		clearTimeout(timer);
	}
}

/**
 * The text of an answer.
 *
 * @param tell Is called whenever a part of it arrives.
 */
async function readText(response: Response, tell: () => void): Promise<string> {
	tell();
	const reader = response.body?.getReader();
	if (!reader) return response.text();
	const decoder = new TextDecoder();
	let text = '';
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		tell();
		text += decoder.decode(part.value, { stream: true });
	}
	return text + decoder.decode();
}
