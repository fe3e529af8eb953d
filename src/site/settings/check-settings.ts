/**
 * What a reader has chosen, kept on the device only. public/settings.js applies the display settings on every page.
 */
export interface Settings {
	theme?: 'light' | 'dark';
	/** 关怀模式: larger type, one column, high contrast. */
	care?: boolean;
	/** Whether each sentence has a line of its own. */
	lines?: boolean;
	/** Whether single keys are shortcuts; they are unless switched off. */
	keys?: boolean;
	/** The mode of reading that was chosen last. */
	mode?: 'zh' | 'en' | 'bi';
	/** The language that was read last, by itself. */
	language?: 'zh' | 'en';
	/** Whether hits of the search are shown in both languages. */
	pairs?: boolean;
	/** Whether both languages are interleaved even where there is room for two columns. */
	interleaved?: boolean;
	/** The page of the plan that was read last, from the server's root, and its title. */
	last?: { url: string; title: string };
}

/** Longer ones are no title of ours. */
const longestTitle = 300;

/**
 * What of a stored value are settings; all else is left out, one by one. Other programs write into the same store, and
 * so did other editions of this one. public/settings.js and public/lead.js read theirs in the same way; one test holds
 * all three.
 *
 * @param origin Of the page, `https://example.org`.
 * @param base Path of the site, `/` or `/plan-site/`.
 */
export function checkSettings(value: unknown, origin: string, base: string): Settings {
	if (typeof value !== 'object' || value === null) return {};
	const { theme, care, lines, keys, mode, language, pairs, interleaved, last } = value as Partial<
		Record<string, unknown>
	>;
	const place = checkPlace(last, origin, base);
	return {
		...((theme === 'light' || theme === 'dark') && { theme }),
		...(care === true && { care }),
		...(lines === true && { lines }),
		...(keys === false && { keys }),
		...((mode === 'zh' || mode === 'en' || mode === 'bi') && { mode }),
		...((language === 'zh' || language === 'en') && { language }),
		...(pairs === true && { pairs }),
		...(interleaved === true && { interleaved }),
		...(place && { last: place }),
	};
}

/** A page of this site, and its title. */
function checkPlace(last: unknown, origin: string, base: string): Settings['last'] | null {
	if (typeof last !== 'object' || last === null) return null;
	const { url, title } = last as Partial<Record<string, unknown>>;
	if (typeof url !== 'string' || typeof title !== 'string' || !url.startsWith(base)) return null;
	if (title.trim() === '' || title.length > longestTitle) return null;
	try {
		// `//evil.example` and `/a/../../b` begin like a path of ours, and lead elsewhere.
		const { origin: own, pathname, hash } = new URL(url, origin);
		return own === origin && pathname.startsWith(base) ? { url: pathname + hash, title } : null;
	} catch {
		return null;
	}
}
