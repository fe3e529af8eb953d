/** What page scripts say. It is loaded once, with the script, and not with every page. */
export const zhScript = {
	'nav.itemsOf': '{id} 各条',
	'nav.itemsFailed': '各条未能载入，各节的页面列有本节各条。',

	'part.failed': '这一部分未能载入，请重新载入本页。',
	'found.failed': '搜索的词未能在本页标出，请重新载入本页。',
	'range.noStart': '地址只写了一段文字的末句，没有写起句。',
	'table.unread': '未能据地址中的“{parts}”筛选：没有这一项。',

	'filter.noHeading': '目录的编号和标题里没有“{words}”。',
	'filter.unfiltered': '不限其他条件时，有 {count} 行符合“{words}”。',
	'filter.search': '在规划全文里搜索“{words}”',
	'filter.found': '在规划全文里搜索“{words}”：{count} 处',
	'filter.foundAs': '在规划全文里搜索“{words}”：按其他写法或说法有 {count} 处',

	'tools.smaller': '字号小一级',
	'tools.larger': '字号大一级',

	'prefs.title': '显示设置',
	'prefs.theme': '配色',
	'prefs.theme.auto': '跟随系统',
	'prefs.theme.light': '日间',
	'prefs.theme.dark': '夜间',
	'prefs.size': '字号',
	'prefs.size.0': '标准',
	'prefs.size.1': '大',
	'prefs.size.2': '更大',
	'prefs.size.3': '最大',
	'prefs.care': '关怀版',
	'prefs.careText': '大字，一句一行，只留正文',
	'prefs.keys': '单键快捷键',
	'prefs.notKept': '浏览器不让本站在此设备上保存设置，所选只在本页有效。',

	'keys.sentence': '下一句、上一句',
	'keys.page': '下一篇、上一篇',
	'keys.search': '搜索',
	'keys.mode': '切换语言或对照',
	'keys.help': '打开或关闭本面板',
} as const;
