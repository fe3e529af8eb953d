/** Words of what readers share and take away. */
export const zhShare = {
	'document.type': '规划',
	'share.picture': '分享图：{title}',

	'set.title': '选取的章节',
	'set.description': '只显示规划中选取的章节，可以打印，也可以把链接发给别人。',
	'set.label': '章节编号',
	'set.placeholder': '例如 3.4.2, 3.5.1-3.5.3, box-4',
	'set.help':
		'写编号，用逗号分开；用短横线写一段，例如 3.5.1-3.5.3。专栏写 box-4。链接里只有编号，永久有效。',
	'set.show': '显示',
	'set.both': '中英对照',
	'set.unknown': '规划里没有：{parts}',
	'set.shown': '显示 {count} 处',
	'set.loading': '正在读取规划全文……',
	'set.failed': '没有读到规划全文。请检查网络，再按“显示”；也可以从下面的目录打开各篇。',
	'set.places': '全部章节',
	'set.noScript': '不用 JavaScript 时，请从下面的目录打开各篇。',
} as const;
