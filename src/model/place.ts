/** A position in a source text. Lines and columns start at 1, as in editors and compilers. */
export interface Place {
	/** Path relative to the root of the repository, for example `seeds/seed.txt`. */
	file: string;
	line: number;
	/** Counted in UTF-16 code units, so that a Chinese character is one column. */
	column: number;
}

/** Formats a place as `file:line:column`, which terminals and editors turn into a link. */
export function formatPlace({ file, line, column }: Place): string {
	return `${file}:${line}:${column}`;
}
