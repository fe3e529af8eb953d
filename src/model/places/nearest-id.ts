/** What an address says of a place: `{ kind: 'box', numbers: [2, 3] }`, `{ kind: '', numbers: [2, 1] }`. */
interface Place {
	/** `''` for chapters, sections and items. */
	kind: string;
	numbers: number[];
}

/** How people write kinds of places; the first that an address holds is its own. */
const kinds: readonly (readonly [kind: string, written: RegExp])[] = [
	['notice', /notice|通知/u],
	['preamble', /preamble|引言/u],
	['box', /box|专栏/u],
	['table', /table|表/u],
	['i', /\bi-?\d|indicator|指标/u],
	['a', /\ba-?\d|results/u],
];

/**
 * Reads the identifier that somebody may have meant by an address below the site's root: `/zh/plan/2/1/9/`,
 * `/2.1.9/`, `/box-14`, `/en/indicators/33/`, `/专栏2`.
 *
 * @returns `null` where it names nothing of the kind.
 */
function readPlace(address: string): Place | null {
	const path = address.toLowerCase().normalize('NFKC');
	const kind = kinds.find(([, written]) => written.test(path))?.[0] ?? '';
	const numbers = (path.match(/\d+/gu) ?? []).map(Number);
	return numbers.length === 0 && kind === '' ? null : { kind, numbers };
}

/**
 * The identifiers nearest to what an address may mean, nearest first: of the same kind, agreeing in as many
 * numbers from the left as can be, then close in the first number that differs.
 *
 * @param address Path below the site's root, decoded.
 * @param ids Existing identifiers, such as `2.1.3`, `box-2.3`, `i8`, `a-2b`.
 */
export function findNearest(address: string, ids: readonly string[], count: number): string[] {
	const wanted = readPlace(address);
	if (!wanted) return [];
	return ids
		.flatMap((id, order) => {
			const found = readPlace(id);
			return found?.kind === wanted.kind
				? [{ id, distance: [...distance(wanted.numbers, found.numbers), order] }]
				: [];
		})
		.sort((a, b) => compare(a.distance, b.distance))
		.slice(0, count)
		.map(({ id }) => id);
}

/** Whether an address names this very place, and not one near it. */
export function isNamed(address: string, id: string): boolean {
	const [wanted, found] = [readPlace(address), readPlace(id)];
	return wanted?.kind === found?.kind && wanted?.numbers.join('.') === found?.numbers.join('.');
}

/** How many numbers do not agree, by how much the first of them differs, and how unlike the lengths are. */
function distance(wanted: readonly number[], found: readonly number[]): number[] {
	const differs = wanted.findIndex((number, index) => number !== found[index]);
	const length = Math.abs(found.length - wanted.length);
	if (differs === -1) return [0, 0, length];
	const [a = 0, b = Infinity] = [wanted[differs], found[differs]];
	return [wanted.length - differs, Math.abs(a - b), length];
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
