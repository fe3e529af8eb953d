import { findMentions } from '../../model/named/find-mentions.ts';
import type { UnitReader } from '../../model/numbers/unit-reader.ts';
import { findFiguresIn } from './claim-figures.ts';
import type { Ground } from './grounds.ts';

/** A word that makes less of what it governs. */
interface Hedge {
	/** In the plan. */
	zh: string;
	/** In a line of ours, where it may also be said otherwise. */
	ours: RegExp;
	en: RegExp;
	/** What ends the stretch that it governs. */
	end: RegExp;
	/** Whether the list of targets knows what it governs (\`modality\`). */
	isForce: boolean;
}

const effort = {
	ours: /力争|争取/u,
	en: /\b(?:striv(?:e|es|ing)|(?:aim|try|aims|tries|aiming|trying) to)\b/iu,
	end: /[；。]/u,
	isForce: true,
};
const clause = { end: /[，；。]/u, isForce: false };

const hedges: readonly Hedge[] = [
	{ zh: '力争', ...effort },
	{ zh: '争取', ...effort },
	{
		zh: '基本',
		ours: /基本/u,
		en: /\b(?:largely|basically|mostly|broadly|by and large)\b/iu,
		...clause,
	},
	{
		zh: '初步',
		ours: /初步/u,
		en: /\b(?:initial(?:ly)?|preliminar(?:y|ily)|first (?:steps?|version))\b/iu,
		...clause,
	},
	{ zh: '探索', ours: /探索/u, en: /\bexplor(?:e|es|ed|ing|ation)\b/iu, ...clause },
	{ zh: '鼓励', ours: /鼓励/u, en: /\bencourag(?:e|es|ed|ing|ement)\b/iu, ...clause },
];

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
		const isCalledFor = grounds.some((ground) => hedge.ours.test(without(ground.zh, hedge, terms)));
		const inChinese = hedge.ours.test(without(zh, hedge, terms));
		const inEnglish = en === '' ? inChinese : hedge.en.test(en);
		if (inChinese && !isCalledFor) return [`no sentence of it has “${hedge.zh}”`];
		const rest = grounds.map((ground) => cutOut(ground, scopes)).join('\n');
		const touched = scopes.find((scope) => touches(zh, scope, rest, units));
		if (!touched && (inChinese === inEnglish || !isCalledFor)) return [];
		const name = touched ? `${hedge.zh}” of “${touched.governed}` : hedge.zh;
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

function findScopes(
	ground: Ground,
	{ zh, end, isForce }: Hedge,
	terms: readonly string[],
): Scope[] {
	const certain = isForce ? ground.certain : [];
	return placesOf(ground.zh, zh, terms).map((start) => {
		const [before = ''] = /[^，；。：]*$/u.exec(ground.zh.slice(0, start)) ?? [];
		const after = ground.zh.slice(start);
		const stop = after.search(end);
		const whole = stop === -1 ? after : after.slice(0, stop);
		const governed = certain.reduce((rest, quote) => rest.replace(quote, '|'), whole);
		return { governed, clause: before + governed };
	});
}

function placesOf(text: string, zh: string, terms: readonly string[]): number[] {
	const names = [zh, ...terms.filter((term) => term.includes(zh))].map((name) => ({
		zh: name,
		of: name,
	}));
	return findMentions(text, names)
		.filter(({ of }) => of === zh)
		.map(({ start }) => start);
}

/** A text without the longer words in which a hedge is none. */
function without(text: string, { zh }: Hedge, terms: readonly string[]): string {
	return terms
		.filter((term) => term.includes(zh) && term !== zh)
		.reduce((rest, term) => rest.replaceAll(term, '|'), text);
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
