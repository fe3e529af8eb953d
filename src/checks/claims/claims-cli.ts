/**
 * `npm run claims -- 2.1 2.2.1/s7 summaries`: marks lines of ours as held against the sentences that they rest on: those
 * of a summary or topic, those that rest on a sentence or row, or all of a list.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { formatProblem } from '../../model/problem.ts';
import { loadContent } from '../../model/corpus/load-content.ts';
import { parseData } from '../data/data-files.ts';
import { findNodes } from '../data/plan-sentences.ts';
import { claimLists, findClaims, type PlacedClaim } from './claims.ts';
import { findGrounds, fingerprintOf } from './grounds.ts';
import { markSeen } from './mark-seen.ts';

const wanted = process.argv.slice(2);
const lists = claimLists.map(([name]) => name);
if (wanted.length === 0 || wanted.some((id) => id.startsWith('-'))) {
	console.error(
		`Usage: npm run claims -- ID...\n\n  ID  a summary or topic, a sentence or row that claims rest on, or a list: ${lists.join(', ')}`,
	);
	process.exit(1);
}
const files = await loadContent();
const { value: data, problems } = parseData(files);
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) process.exit(1);

const claims = findClaims(data);
const isNamed = ({ id, grounds, file }: PlacedClaim, name: string) =>
	id === name || grounds.includes(name) || file === `content/${name}.yaml`;
const unknown = wanted.filter((name) => !claims.some((claim) => isNamed(claim, name)));
for (const name of unknown) console.error(`${name}: no claim is or rests on it`);
if (unknown.length > 0) process.exit(1);

const grounds = findGrounds(data, findNodes(files));
const read = claims.filter((claim) => wanted.some((name) => isNamed(claim, name)));
const marks = read.flatMap((claim) => {
	const seen = fingerprintOf(claim.grounds, grounds);
	return seen === undefined ? [] : [{ file: claim.file, path: claim.pathInFile, seen }];
});
for (const [file, own] of Map.groupBy(marks, (mark) => mark.file))
	await writeFile(file, markSeen(await readFile(file, 'utf8'), own));
const noun = marks.length === 1 ? 'claim' : 'claims';
console.log(`${marks.length} ${noun} marked as held against their sentences`);
