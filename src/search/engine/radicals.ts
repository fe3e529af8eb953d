/**
 * Characters of the Unicode blocks of radicals, which copies of PDF files have in the place of the characters that are
 * printed, each before the character that it is: Unicode's EquivalentUnifiedIdeograph, without those that NFKC tells.
 * A test holds it against Unicode's own table.
 */
const equivalent =
	'⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月' +
	'⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀' +
	'⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝' +
	'⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';

/** Radicals that Unicode leads to an older shape than the one that is printed today. */
const printedToday = '⼾户⾭青⿈黄';

/** The character that a radical is. */
export const radicals: ReadonlyMap<string, string> = readPairs(equivalent + printedToday);

/** Reads characters that stand in pairs, `廢废亂乱`: the second by the first. */
export function readPairs(pairs: string): ReadonlyMap<string, string> {
	const chars = Array.from(pairs);
	const read = new Map<string, string>();
	for (let at = 0; at + 1 < chars.length; at += 2) read.set(chars[at] ?? '', chars[at + 1] ?? '');
	return read;
}
