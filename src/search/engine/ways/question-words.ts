/** Chinese words that only ask, or that a question has beside what it asks for. */
const chinese: ReadonlySet<string> = new Set(
	`什么时候 什么 什么样 啥时候 啥 哪里 哪儿 哪些 哪个 哪年 哪一年 在哪 在哪里 怎么办 怎么样 怎么 怎样 如何 为什么 为何 何时 几时 几年 多少 多少钱 多久 多大
	谁来 由谁 有没有 有多少 是不是 能不能 会不会 要不要 是否 请问 想知道 关于 我们 我的 我家 我家的 我们家 咱们 你们 他们 这里 现在 到底 应该 可以 能否 需要 有没有提到 提到
	吗 呢 吧 啊 的 了 我 你 谁`.split(/\s+/u),
);

/** Single characters that say little where they stand between the words of a question. */
const fillers = '治管修建改办搞弄是有在会要能和与还都对给归';

/** English words that do; `and`, `or` and `not` are the syntax of queries. */
const english: ReadonlySet<string> = new Set(
	`a about am an any are at be been being by can could did do does for from get had has have how i if in into is it its
	many me much my of on our shall should so that the mention mentions say says tell their there these they this those to us was we were what when where
	which who whom whose why will with would you your`.split(/\s+/u),
);

/** English words that say little beside others: what anybody calls the plan, and what every figure is. */
const englishFillers: ReadonlySet<string> = new Set(
	`plan plans planned planning city since often site sites level levels rate rates date dates number numbers need needs amount area areas
	place places thing things people local new more most make made get give used use using during under per each every also only total
	year years policy policies target targets measure measures`.split(/\s+/u),
);

/** Whether an English word says little beside others. */
export const isEnglishFiller = (word: string) => englishFillers.has(word.toLowerCase());

/** Whether a Chinese text is a word that only asks. */
export const asksInChinese = (text: string) => chinese.has(text);

/** Whether a piece of a question is a character that says little. */
export const isFiller = (piece: string) => piece.length === 1 && fillers.includes(piece);

/** Whether an English word is one that only asks, or has no meaning by itself. */
export const asksInEnglish = (word: string) => english.has(word.toLowerCase().replaceAll('’', "'"));
