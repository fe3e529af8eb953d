import { findMentions } from '../../model/named/find-mentions.ts';
import type { UnitReader } from '../../model/numbers/unit-reader.ts';
import { findFiguresIn } from './claim-figures.ts';
import type { Ground } from './grounds.ts';

/** A word that makes less of what it governs. */
interface Hedge {
	/** In the plan, the usual one first; a line of ours may say it in any of these ways. */
	zh: readonly string[];
	en: RegExp;
	/** What ends the stretch that it governs. */
	end: RegExp;
	/** Whether the list of targets knows what it governs (\`modality\`). */
	isForce: boolean;
}

const ofClause = { end: /[，；。]/u, isForce: false };

const hedges: readonly Hedge[] = [
	{
		zh: ['力争', '争取'],
		en: /\b(?:striv(?:e|es|ing)|(?:aim|try|aims|tries|aiming|trying) to)\b/iu,
		end: /[；。]/u,
		isForce: true,
	},
	{ zh: ['基本'], en: /\b(?:largely|basically|mostly|broadly|by and large)\b/iu, ...ofClause },
	{
		zh: ['初步'],
		en: /\b(?:initial(?:ly)?|preliminar(?:y|ily)|first (?:steps?|version))\b/iu,
		...ofClause,
	},
	{ zh: ['探索'], en: /\bexplor(?:e|es|ed|ing|ation)\b/iu, ...ofClause },
	{ zh: ['逐步'], en: /\b(?:gradual(?:ly)?|step by step|bit by bit|in steps)\b/iu, ...ofClause },
	{ zh: ['鼓励'], en: /\bencourag(?:e|es|ed|ing|ement)\b/iu, ...ofClause },
];

/** Whether a term holds a hedge, which is then none: 基本农田. */
export function holdsHedge(term: string): boolean {
	return hedges.some(({ zh }) => zh.some((word) => term.includes(word)));
}

/**
 * Hedges (力争, 基本 …) of its sentences that a claim has lost, and those that it has without them.
 *
 * A claim has to keep one where it has a figure or date of what the word governs, or four characters in turn of its
 * clause, which its sentences have nowhere else. 力争 governs up to the next ； or 。, but for what the list of targets
 * counts as promised without it; the others up to the next ，.
 *
 * @param en '' where there is no English.
 * @param terms Longer words in which a hedge is none: 基本农田.
 * @returns Messages.
 */
export function checkClaimHedges(
	{ zh, en }: { zh: string; en: string },
	grounds: readonly Ground[],
	units: UnitReader,
	terms: readonly string[],
): string[] {
	return hedges.flatMap((hedge) => {
		const scopes = grounds.flatMap((ground) => findScopes(ground, hedge, terms));
		const isCalledFor = grounds.some((ground) => placesOf(ground.zh, hedge, terms).length > 0);
		const inChinese = placesOf(zh, hedge, terms).length > 0;
		const inEnglish = en === '' ? inChinese : hedge.en.test(en);
		const [word = ''] = hedge.zh;
		if (inChinese && !isCalledFor) return [`no sentence of it has “${word}”`];
		const rest = grounds.map((ground) => cutOut(ground, scopes)).join('\n');
		const touched = scopes.find((scope) => touches(zh, scope, rest, units));
		if (!touched && (inChinese === inEnglish || !isCalledFor)) return [];
		const name = touched ? `${word}” of “${touched.governed}` : word;
		return [
			...(inChinese ? [] : [`“${name}” is not in the Chinese`]),
			...(inEnglish ? [] : [`“${name}” is not in the English`]),
		];
	});
}

/** What a hedge makes less of. */
interface Scope {
	/** From the word itself to the end of what it governs. */
	governed: string;
	/** With what stands before it in its clause: 水体基本消除. */
	clause: string;
}

function findScopes(ground: Ground, hedge: Hedge, terms: readonly string[]): Scope[] {
	const { end, isForce } = hedge;
	const certain = isForce ? ground.certain : [];
	return placesOf(ground.zh, hedge, terms).map((start) => {
		const [before = ''] = /[^，；。：]*$/u.exec(ground.zh.slice(0, start)) ?? [];
		const after = ground.zh.slice(start);
		const stop = after.search(end);
		const whole = stop === -1 ? after : after.slice(0, stop);
		const governed = certain.reduce((rest, quote) => rest.replace(quote, '|'), whole);
		return { governed, clause: before + governed };
	});
}

/** Where a hedge stands in a text, but for longer words in which it is none. */
function placesOf(text: string, { zh }: Hedge, terms: readonly string[]): number[] {
	const isLonger = (term: string) => !zh.includes(term) && zh.some((word) => term.includes(word));
	const names = [...zh, ...terms.filter(isLonger)].map((name) => ({ zh: name, of: name }));
	return findMentions(text, names)
		.filter(({ of }) => zh.includes(of))
		.map(({ start }) => start);
}

/** A ground without what hedges govern. */
function cutOut({ zh }: Ground, scopes: readonly Scope[]): string {
	return scopes
		.flatMap(({ governed }) => governed.split('|'))
		.filter((part) => part !== '')
		.reduce((rest, part) => rest.replaceAll(part, '|'), zh);
}

function touches(claim: string, scope: Scope, rest: string, units: UnitReader): boolean {
	const keys = (text: string) => new Set(findFiguresIn(text, units).map(({ key }) => key));
	const [governed, free] = [keys(scope.governed), keys(rest)];
	if ([...keys(claim)].some((key) => governed.has(key) && !free.has(key))) return true;
	const clause = scope.clause.split(scope.governed).join('');
	const elsewhere = rest.replace(clause, '|');
	return quads(claim).some((words) => scope.clause.includes(words) && !elsewhere.includes(words));
}

/** All stretches of four Chinese characters. */
function quads(text: string): string[] {
	return Array.from({ length: Math.max(text.length - 3, 0) }, (_, at) =>
		text.slice(at, at + 4),
	).filter((words) => /^\p{sc=Han}{4}$/u.test(words));
}
