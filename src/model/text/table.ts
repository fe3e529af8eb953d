/** A row of a printed table. Cells hold inline markup; an empty lead cell is merged with the one above. */
export interface TableRow {
	/** Cells of the columns before the row number (领域, 指标类别 …), outermost first. */
	lead: string[];
	/** Row number as printed; '' where none is. */
	number: string;
	/** What heads several rows between number and name (其中); '' where nothing does. */
	group: string;
	/** Cells of the columns after the row number: the name, then the values. */
	cells: string[];
}

/** A printed table in one language, cells with inline markup. */
export interface PrintedTable {
	columns: readonly string[];
	rows: readonly TableRow[];
}
