// What we use of Citation.js, which comes without types.

declare module '@citation-js/core' {
	interface OutputOptions {
		/** Name of a CSL style. */
		template?: string;
		lang?: string;
		format?: 'text' | 'object';
	}

	export class Cite {
		constructor(items: readonly object[]);
		format(name: 'bibliography' | 'bibtex', options?: OutputOptions): string;
		format(name: 'ris', options: { format: 'object' }): RisTags[];
	}

	/** Tags of a RIS record and their values, without `ER`. */
	export interface RisTags {
		TY: string;
		[tag: string]: string | string[];
	}

	interface Csl {
		styles: { add: (name: string, style: string) => void };
	}

	interface Bibtex {
		format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
		types: { bibtex: { target: Record<string, string> } };
	}

	interface Config {
		get(name: '@csl'): Csl;
		get(name: '@bibtex'): Bibtex;
	}

	export const plugins: { config: Config };
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

declare module 'style-chicago' {
	const style: object;
	export default style;
}
