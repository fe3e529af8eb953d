/** Words of the cards that other people's pages show, and of the code for them. */
export const zhEmbed = {
	'embed.title': '{name}（卡片）',
	'embed.description': '供其他网页嵌入的卡片：{name}，附来源，不需要脚本。',
	'embed.region': '规划文字',
	'embed.whole': '全文',
	'embed.table': '{title}：见读本。',
	'embed.notes': '校记与按语：{count} 条',
	'embed.source': '来源：《{title}》（{number}），{date}。非官方读本',
	'embed.code': '嵌入代码：{name}',
	'embed.copy': '复制代码',
	'embed.see': '看卡片',
	'embed.about': '嵌入网页',
	'embed.aboutText':
		'每条任务、每个专栏和每句话都可以放进别的网页：一段代码，显示文字、来源和语言切换，不需要脚本。各条的卡片在网页地址的 /{locale}/ 之后加 embed/；地址以 #s7 结尾的，只显示第 7 句，其余收起。例如：',
} as const;
