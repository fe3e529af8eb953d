/**
 * `npm run review -- 2.1 box-2 2.2.1/s7`: marks sentences and headings as read against the Chinese by a second
 * reader: those of the nodes named, with all that lies below them, and the sentences named.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { formatProblem } from '../../model/problem.ts';
import { fingerprint } from '../../model/corpus/fingerprint.ts';
import { loadCorpus } from '../../model/corpus/load-corpus.ts';
import { markReviewed } from './mark-reviewed.ts';
import { isWithin, sentenceNumber } from '../../model/places/place-id.ts';

const places = process.argv.slice(2);
if (places.length === 0 || places.some((place) => place.startsWith('-'))) {
	console.error(
		'Usage: npm run review -- PLACE...\n\n  PLACE  identifier of a node, for all of it and below it, or of a sentence (NODE/s7)',
	);
	process.exit(1);
}
const { value: corpus, problems } = await loadCorpus();
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) process.exit(1);
const unknown = places.filter((place) => !corpus.units.some(({ id }) => isWithin(id, place)));
for (const place of unknown) console.error(`${place}: the translation has no such place`);
if (unknown.length > 0) process.exit(1);

const read = corpus.units.filter(({ id }) => places.some((place) => isWithin(id, place)));
for (const [file, units] of Map.groupBy(read, ({ place }) => place.file)) {
	const fingerprints = new Map(
		units.map(({ id, texts }) => [sentenceNumber(id) ?? '', fingerprint(texts)]),
	);
	await writeFile(file, markReviewed(await readFile(file, 'utf8'), fingerprints));
}
console.log(`${read.length} sentences and headings marked as reviewed`);
