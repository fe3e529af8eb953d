import { foldFigures } from './fold-figures.ts';

/** A unit as it is compared: by the first name of its group. */
export interface ReadUnit {
	/** `%`, `吨`, `个` */
	of: string;
	/** What it is counted by: `日` of 吨/日; `10000元` of 立方米/万元. */
	per: string | undefined;
	/** Where it ends in the text. */
	end: number;
}

/** Reads units in a folded text; see {@link foldFigures}. */
export interface UnitReader {
	/** The unit right at a place of a text, the longest that there is; `undefined` where none begins. */
	read: (text: string, at: number) => ReadUnit | undefined;
	/** The unit that a whole text names. */
	readWhole: (text: string) => ReadUnit | undefined;
	/** Names of the unit that a name stands for, folded. */
	namesOf: (unit: string) => readonly string[];
}

interface Name {
	name: string;
	unit: string;
}

/** What parts a unit from what it is counted by. */
const by = /^(?: ?\/ ?(?:per )?| per |每|[ -](?:an?|each|every) )/u;

/** What people write after a slash alone. */
const short: ReadonlyMap<string, string> = new Map([
	['d', 'day'],
	['h', 'hour'],
	['hr', 'hour'],
	['a', 'year'],
	['yr', 'year'],
	['l', 'liter'],
]);

/** Ten thousand of something, and the like. */
const powers: ReadonlyMap<string, number> = new Map([
	['千', 1e3],
	['万', 1e4],
	['亿', 1e8],
]);

const isLatin = (char = '') => /[a-z]/u.test(char);

/** Whether a name that stands in a text ends there: `m` of `mg` does not, `km` of `km2` neither. */
function ends(text: string, end: number, name: string): boolean {
	return !isLatin(name[name.length - 1]) || !/^[a-z\d]/u.test(text.slice(end, end + 1));
}

/**
 * Prepares the reading of units.
 *
 * @param groups The names of each unit in both languages. A quotient (`µg/m³`) is read by its parts where they are
 *   units, too.
 */
export function createUnitReader(groups: readonly (readonly string[])[]): UnitReader {
	const names = groups.flatMap(([unit = '', ...others]) =>
		[unit, ...others].map((name): Name => ({ name: foldFigures(name), unit })),
	);
	const isQuotient = ({ name }: Name) => /\/| per /u.test(name);
	const simple = createReader(names.filter((name) => !isQuotient(name)));
	const own = names.filter((name) => isQuotient(name) && !simple.readWhole(name.name));
	return own.length === 0 ? simple : createReader([...names.filter((n) => !isQuotient(n)), ...own]);
}

function createReader(names: readonly Name[]): UnitReader {
	const byFirst = new Map<string, Name[]>();
	for (const name of names) {
		const first = name.name.charAt(0);
		byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.name.length - a.name.length);
	const unitOf = (name: string) => names.find((own) => own.name === name)?.unit ?? name;

	const readName = (text: string, at: number): { of: string; end: number } | undefined => {
		const percent = /^(?:%|per ?cent\b|pct\b)/u.exec(text.slice(at, at + 9));
		if (percent) return { of: '%', end: at + percent[0].length };
		const found = byFirst
			.get(text.charAt(at))
			?.find(({ name }) => text.startsWith(name, at) && ends(text, at + name.length, name));
		return found && { of: found.unit, end: at + found.name.length };
	};

	const readPer = (text: string, at: number): { of: string; end: number } | undefined => {
		const [mark] = by.exec(text.slice(at, at + 12)) ?? [];
		if (mark === undefined) return undefined;
		const start = at + mark.length;
		const [, money] = /^(?:cny|rmb|¥) ?(\d+)/u.exec(text.slice(start, start + 16)) ?? [];
		if (money !== undefined)
			return { of: money + unitOf('元'), end: text.indexOf(money, start) + money.length };
		const [word = ''] = /^[a-z]+/u.exec(text.slice(start, start + 3)) ?? [];
		const long = short.get(word);
		if (long !== undefined && mark.includes('/') && ends(text, start + word.length, word))
			return { of: unitOf(long), end: start + word.length };
		const name = readName(text, start);
		if (name) return name;
		const power = powers.get(text.charAt(start));
		const [whole = power === undefined ? '' : '1', digits = String(power ?? '')] =
			/^(\d+) ?/u.exec(text.slice(start, start + 12)) ?? [];
		const many = digits === '' ? undefined : readName(text, start + whole.length);
		return many && { of: digits + many.of, end: many.end };
	};

	const read = (text: string, at: number): ReadUnit | undefined => {
		const name = readName(text, at);
		if (!name) return undefined;
		const per = name.of === '%' ? undefined : readPer(text, name.end);
		return { of: name.of, per: per?.of, end: per?.end ?? name.end };
	};

	return {
		read,
		readWhole: (text) => {
			const unit = read(text, 0);
			return unit?.end === text.length ? unit : undefined;
		},
		namesOf: (unit) => names.filter((own) => own.unit === unit).map(({ name }) => name),
	};
}
