import * as opencc from 'opencc-js/t2cn';

/** The blocks of Chinese characters that people type: the basic one and the first extension. */
const blocks = [
	[0x4e00, 0x9fff],
	[0x3400, 0x4dbf],
] as const;

/**
 * All traditional characters that OpenCC knows (of the mainland, Taiwan and Hong Kong), each before its simplified one:
 * `廢废亂乱`. A character that the texts have is not among them: it means itself. So does one that is the simplified form of
 * another: 么 is that of 麼, and not only, as OpenCC has it, a variant of 幺.
 */
export function findTraditional(texts: readonly string[]): string {
	const used = new Set(texts.join(''));
	const converters = (['t', 'tw', 'hk'] as const).map((from) =>
		opencc.Converter({ from, to: 'cn' }),
	);
	const pairs: [char: string, plain: string][] = [];
	for (const [first, last] of blocks)
		for (let code = first; code <= last; code += 1) {
			const char = String.fromCodePoint(code);
			const found = converters.map((convert) => convert(char)).filter((plain) => plain !== char);
			// Where they differ, the one that the texts have.
			const plain = found.find((simplified) => used.has(simplified)) ?? found[0];
			if (plain !== undefined && !used.has(char)) pairs.push([char, plain]);
		}
	const simplified = new Set(pairs.map(([, plain]) => plain));
	return pairs
		.filter(([char]) => !simplified.has(char))
		.flat()
		.join('');
}
