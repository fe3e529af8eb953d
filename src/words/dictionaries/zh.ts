import { zhAbout } from './zh-about.ts';
import { zhCard } from './zh-card.ts';
import { zhData } from './zh-data.ts';
import { zhDoors } from './zh-doors.ts';
import { zhDownloads } from './zh-downloads.ts';
import { zhEmbed } from './zh-embed.ts';
import { zhCharts } from './zh-charts.ts';
import { zhLists } from './zh-lists.ts';
import { zhScript } from './zh-script.ts';
import { zhSearch } from './zh-search.ts';
import { zhShare } from './zh-share.ts';

/**
 * UI strings in the site's first language, in parts. The other dictionaries must have exactly these keys.
 */
export const zh = {
	...zhSearch,
	...zhShare,
	...zhLists,
	...zhEmbed,
	...zhCharts,
	...zhAbout,
	...zhScript,
	...zhData,
	...zhDownloads,
	...zhCard,
	...zhDoors,

	'site.title': '{plan.title}',
	'site.shortTitle': '{plan.short}',
	'site.briefTitle': '{plan.brief}',
	'site.description':
		'《{plan.title}》全文，{has.translation|中英对照，|}逐句编号，每一句都能查到、引用和分享。',

	'nav.skipToContent': '跳到正文',
	'nav.main': '主导航',
	'nav.footer': '页脚',
	'nav.language': '语言',
	'nav.home': '首页',
	'nav.contents': '目录',
	'nav.brief': '解读',
	'nav.places': '我的县',
	'nav.topics': '我关心的',
	'nav.targets': '期限',
	'nav.questions': '常见问题',
	'nav.organisations': '机构',
	'nav.list': '清单',
	'nav.more': '更多',
	'nav.tasks': '任务',
	'nav.indicators': '指标',
	'nav.results': '上期完成情况',
	'nav.search': '搜索',
	'nav.notes': '校改与疑点',
	'nav.glossary': '术语',
	'nav.checks': '译文核对',
	'nav.about': '关于',
	'nav.print': '单页全文',
	'nav.accessibility': '无障碍',
	'nav.data': '下载',
	'nav.breadcrumbs': '位置',
	'nav.turn': '上一篇、下一篇',
	'nav.previous': '上一篇',
	'nav.next': '下一篇',
	'nav.bar': '快捷栏',
	'nav.both': '对照',
	'nav.interleaved': '上下对照',
	'nav.filter': '筛选目录',

	'sheet.close': '关闭',

	'care.on': '关怀版',
	'care.off': '普通版',

	'tools.title': '本页工具',
	'tools.read': '朗读',
	'tools.stop': '停止朗读',
	'tools.share': '分享',
	'tools.print': '打印',

	'menu.dismiss': '关闭',
	'menu.link': '复制链接',
	'menu.quote': '复制引文',
	'menu.chat': '复制为消息',
	'menu.chatText': '《{title}》{place}\n{text}\n{url}',
	'menu.share': '分享……',
	'menu.cite': '引用、嵌入',
	'menu.qr': '二维码',
	'menu.source': '《{title}》（{number}），{date}',
	'menu.quoteText': '{text}\n——{source}，{place}\n{url}',

	'kind.notice': '印发通知',
	'kind.preamble': '引言',
	'kind.chapter': '章',
	'kind.section': '节',
	'kind.item': '条',
	'kind.task': '任务',
	'kind.box': '专栏',
	'kind.box-item': '专栏条目',
	'kind.table': '表',

	'punctuation.list': '，',

	'plan.sentence': '第 {n} 句',
	'plan.sentenceIn': '第 {n} 句，{language}',
	'plan.sentences': '{count} 句',
	'plan.page': '原印本第 {page} 页',
	'plan.boxAfter': '原文排在{place}之后',
	'plan.items': '{count} 条',
	'plan.tasks': '{count} 项任务',
	'plan.tableScroll': '左右滑动表格，可看全部各列。',
	'plan.untranslated': '英文译文尚未完成，以下显示中文原文。',

	'footer.operator': '主办：{name}',
	'footer.contact': '联系',

	'report.link': '报告差错',

	'home.lede.about': '{words.about}',
	'home.lede': '本站把全文逐句编号{has.translation|、中英对照|}，每一句都能查到、引用和分享。',
	'home.lede.it': '它{clauses}。',
	'home.lede.results': '总结上一个五年',
	'home.lede.indicators':
		'为 {period.end} 年定下 {indicators} 项指标，其中 {binding} 项约束性、{anticipatory} 项预期性',
	'home.lede.tasks': '把要做的事分成 {sections} 节、{tasks} 项任务',
	'home.lede.last': '{clauses}，并{last}',
	'home.period.ahead': '规划期 {start}—{end} 年，尚未开始。',
	'home.period.running': '规划期 {start}—{end} 年。',
	'home.period.over': '规划期 {start}—{end} 年，已届满。',
	'home.source': '原文',
	'home.placesNote': '数字是写到它的句数。',
	'home.questions': '{count} 个问题',
	'home.news': '{count} 项约束性指标，{more} 项写明了更进一步的数值',
	'home.news.none': '{count} 项约束性指标',
	'home.news.open': '写明要比 {year} 年更进一步',
	'home.news.open.values': '{value} → {target}{unit}',
	'home.news.met': '{year} 年已达到',
	'home.news.met.values': '{value}{unit}，目标 {target}',
	'home.news.unknown': '规划没有 {year} 年的数值',
	'home.news.unknown.values': '目标 {target}{unit}',
	'home.news.unstated': '没有写明数值',
	'home.news.cell': '（{text}）',
	'home.allIndicators': '全部指标，逐项看',
	'home.due': '到哪一年',
	'home.years.none': '规划没有写 {year} 年的期限。',
	'home.years.all': '{year} 年 {count} 项，看全部',
	'home.years.ahead': '{start}—{end} 年，尚未开始',
	'home.years.running': '{start}—{end} 年',
	'home.years.over': '{start}—{end} 年，已届满',
	'home.ours': '各节可展开，小字是本站解读。',
	'home.wholeSection': '看整节',
	'home.document': '这份文件',
	'home.form': '公文种类',
	'home.periodOf': '规划期',
	'home.index': '索引号',
	'home.subject': '主题分类',
	'home.validity': '有效性',
	'home.unstated': '本件未载',
	'home.downloads': '下载 Word、电子书和文本',
	'home.number': '文号',
	'home.issuers': '印发',
	'home.date': '日期',
	'home.extent': '篇幅',
	'home.extent.chapter': '{count} 章',
	'home.extent.section': '{count} 节',
	'home.extent.item': '{count} 条',
	'home.extent.task': '{count} 项任务',
	'home.extent.box': '{count} 个专栏',
	'home.extent.table': '{count} 张表',
	'home.deadlinesOf': '{year} 年 {count} 项',
	'home.resume': '上次读到：',
	'home.both': '中英对照',
	'home.site': '关于本站',
	'home.cite': '怎样引用',
	'home.citeNote': '编号{has.translation|中英文通用，|}公布后不再变动。',
	'home.shortLinks': '短链接：{task} 打开{has.tasks|任务|章节}，加 {sentence} 到句。',

	'shareImage.period': '规划期',

	'door.edition': '中文版',

	'contents.title': '目录',
	'contents.description': '规划的{has.boxes|章、节、条和专栏|章、节、条}；章、节附原印本页码。',

	'print.title': '单页全文',
	'print.description': '规划全文放在一页，供打印和页内查找。',
	'print.numbers':
		'句前的小数字是句的编号；标题后是编号和方括号里的原印本页码（查不到的没有）{has.notes|；句后带框或方括号的小数字指向文末的注|}。',
	'print.numbersBoth': '小数字是句和标题的编号{has.notes|；带框或方括号的小数字指向文末的注|}。',
	'print.hint': '用浏览器的打印功能，可以打印或存为 PDF；用页内查找（Ctrl+F），可以查全部文字。',
	'print.hintBoth':
		'用浏览器的打印功能，可以打印或存为 PDF；用页内查找（Ctrl+F），可以查全部文字，每次限一句之内。',

	'notFound.title': '找不到这一页',
	'notFound.nearest': '要找的可能是：',
	'notFound.place': '本页没有这个编号。',
	'notFound.nearestOnPage': '最近的是：',
	'notFound.text': '地址可能写错了。编号公布后不会变动；请从目录找，或搜索。',
} as const;

export type MessageKey = keyof typeof zh;

export type Dictionary = Readonly<Record<MessageKey, string>>;
