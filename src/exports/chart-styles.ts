import charts from '../styles/charts.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The rules of the drawings with the colours of daylight in place of their names, for files of their own. */
export function chartStyles(): string {
	const colours = new Map<string, string>();
	for (const [, name = '', light = ''] of tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]+),/gu))
		// The first of each name; those of 关怀模式 follow.
		if (!colours.has(name)) colours.set(name, light);
	return charts
		.replaceAll(/\/\*[\s\S]*?\*\//gu, '')
		.replaceAll(/var\(--([\w-]+)\)/gu, (_, name: string) => {
			const colour = colours.get(name);
			if (colour === undefined)
				throw new Error(`charts.css names a colour that tokens.css has not: ${name}`);
			return colour;
		})
		.replaceAll(/\s+/gu, ' ')
		.trim();
}
