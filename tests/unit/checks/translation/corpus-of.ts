import { checkCorpus } from '../../../../src/checks/translation/check-corpus.ts';
import { parseCorpus } from '../../../../src/model/corpus/corpus.ts';
import { formatProblem } from '../../../../src/model/problem.ts';

/** An invented plan of one task, in both languages, with an invented term base. */
interface InventedCorpus {
	/** Sentences as content files hold them; `undefined` where one language has none. */
	sentences: [zh: string | undefined, en: string | undefined][];
	/** English heading; the Chinese one is 治理河流. */
	title?: string;
	/** Entries of glossary.yaml, each `zh = en | variant | variant`; `!` before it for a reserved term. */
	terms?: string[];
	/** content/translation-exceptions.yaml */
	exceptions?: string;
}

const front = `id: "3.1.1"\nkind: task\nparent: "3.1"\norder: 1\ntitle: "治理河流"`;

function body(sentences: (string | undefined)[]): string {
	const lines = sentences.flatMap((text, index) =>
		text === undefined ? [] : [`<S n={${index + 1}}>${text}</S>`],
	);
	return ['<P>', ...lines, '</P>', ''].join('\n');
}

/** The content files of an invented corpus. */
export function filesOf({ sentences, title, terms, exceptions }: InventedCorpus) {
	const glossary = (terms ?? []).map((term, index) => {
		const [zh = '', forms = ''] = term.replace('!', '').split(' = ');
		const [en = '', ...variants] = forms.split(' | ');
		const reserved = term.startsWith('!') ? ', reserved: true' : '';
		return `- { id: t${index}, zh: '${zh}', en: '${en}', variants: ${JSON.stringify(variants)}, kind: policy, status: common${reserved} }`;
	});
	const zh = body(sentences.map(([text]) => text));
	const en = body(sentences.map(([, text]) => text));
	return new Map([
		['content/plan/zh/3/1/1.mdx', `---\n${front}\n---\n${zh}`],
		[
			'content/plan/en/3/1/1.mdx',
			`---\nid: "3.1.1"\ntitle: ${JSON.stringify(title ?? 'Clean the Rivers')}\n---\n${en}`,
		],
		['content/results.yaml', '[]'],
		['content/glossary.yaml', glossary.length > 0 ? glossary.join('\n') : '[]'],
		['content/indicators.yaml', '[]'],
		['content/translation-exceptions.yaml', exceptions ?? '[]'],
	]);
}

/** What the checks find in an invented corpus, a line each. */
export function findingsOf(corpus: InventedCorpus): string[] {
	return findingsIn(filesOf(corpus));
}

/** What the checks find in content files, or what is wrong with the files. */
export function findingsIn(files: ReadonlyMap<string, string>): string[] {
	const { value, problems } = parseCorpus(files);
	return [...problems, ...(problems.length > 0 ? [] : checkCorpus(value).problems)].map(
		formatProblem,
	);
}
