// What the tests use of Citation.js, which comes without types.

declare module '@citation-js/core' {
	export class Cite {
		constructor(data: string | readonly object[]);
		/** CSL-JSON of what was read. */
		data: Record<string, unknown>[];
		format(
			name: 'bibliography',
			options: { template: string; lang: string; format: 'text' },
		): string;
	}

	export const plugins: {
		config: { get(name: '@csl'): { styles: { add: (name: string, style: string) => void } } };
	};
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}

declare module 'style-chicago' {
	const style: object;
	export default style;
}
