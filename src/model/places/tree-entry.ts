/** A page below a section in the contents tree, as a script adds it. */
export interface TreeEntry {
	/** As links on the pages of this site need it. */
	href: string;
	/** For people, in the language of the edition; '' where there is none. */
	number: string;
	/** HTML */
	title: string;
	/** Language tag, where the title is not in the language of the edition. */
	lang?: string;
}

/** The items and boxes of every section that has some, by the address of the section's page. */
export type TreeEntries = Record<string, TreeEntry[]>;
