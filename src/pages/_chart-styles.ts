import charts from '../site/charts/charts.css?raw';
import tokens from '../site/styles/tokens.css?raw';
import { type DrawingStyles, parseDrawingStyles } from '../drawings/pictures/dress-drawing.ts';

/** What stands only in files: the title of a chart, and what it says. */
const ofFiles =
	'.drawing .title { font-size: 20px; font-weight: 600; } .drawing .lede { font-size: 15px; }';

/** How drawings look in files of their own, with the colours of the light theme in place of their names. */
export function chartStyles(): DrawingStyles {
	const colours = new Map<string, string>();
	for (const [, name = '', light = ''] of tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]+),/gu))
		// The first of each name; those of 关怀模式 follow.
		if (!colours.has(name)) colours.set(name, light);
	const css = charts
		.replaceAll(/\/\*[\s\S]*?\*\//gu, '')
		.replaceAll(/var\(--([\w-]+)\)/gu, (_, name: string) => {
			const colour = colours.get(name);
			if (colour === undefined)
				throw new Error(`charts.css names a colour that tokens.css has not: ${name}`);
			return colour;
		});
	return parseDrawingStyles(css + ofFiles);
}
