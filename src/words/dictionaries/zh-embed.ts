/** Words of the embeds that other people's pages show, and of the code for them. */
export const zhEmbed = {
	'embed.title': '{name}（可嵌入的卡片）',
	'embed.description': '可嵌入的卡片：{name}，附来源，不需要脚本。',
	'embed.region': '规划文字',
	'embed.whole': '全文',
	'embed.table': '{title}：见本站。',
	'embed.notes': '{count} 条注',
	'embed.source': '来源：《{title}》（{number}），{date}。非官方读本',
	'embed.code': '嵌入代码：{name}',
	'embed.copy': '复制代码',
	'embed.scrolls':
		'代码指明一句时：与本站同一来源（协议、域名、端口都相同）的网页，打开时会滚到卡片处；别的网站不会。',
	'embed.see': '预览',
	'embed.about': '嵌入网页',
	'embed.aboutText':
		'把代码放进别的网页，显示文字或图、来源{has.translation|和语言切换|}，不需要脚本。',
} as const;
