/** Words about the site, the edition, and its notes. */
export const zhAbout = {
	'edition.unofficial': '非官方读本',
	'edition.text': '{words.source}',
	'edition.translation':
		'{has.translation|英文由人工智能语言模型翻译，由另一个人工智能模型审读，没有人工译者参与，没有官方效力；以中文原文为准。|}',
	'edition.noProgress': '规划没有 {period.baseYear} 年以后的数据，本站也不作估算。',

	'notes.title': '校改与疑点',
	'notes.description': '已校改的扫描识别错误、照原文保留的矛盾和疑点，以及文字是怎样整理的。',
	'notes.intro': '规划的文字只在这里列出的地方改过，其余一字不动。有疑点的地方照原文，只加注。',
	'notes.emendations': '校改',
	'notes.emendationsIntro': '扫描和转换中的差错，根据上下文改正。每条只改一处。',
	'notes.notes': '注：前后不一与疑点',
	'notes.notesIntro':
		'看上去像笔误、前后不一或可作多种理解的地方，照原文保留；仅凭这份底本，无法判断是扫描错误还是原件如此。',
	'notes.count': '{count} 条',
	'notes.kind': '类型',
	'notes.kind.ocr': '识别错误',
	'notes.kind.markup': '版式',
	'notes.kind.sic': '疑为笔误',
	'notes.kind.conflict': '前后不一',
	'notes.kind.unclear': '含义不明',
	'notes.mark.emendation': '校改',
	'notes.mark.sic': '疑误',
	'notes.mark.conflict': '不一致',
	'notes.mark.unclear': '疑点',
	'notes.wording': '关于中文措辞',
	'notes.name.emendation': '校改',
	'notes.name.sic': '注：疑为笔误',
	'notes.name.conflict': '注：前后不一',
	'notes.name.unclear': '注：含义不明',
	'notes.onPage': '本页的注',
	'notes.seed': '底本',
	'notes.reading': '校改为',
	'notes.reason': '理由',
	'notes.prepared': '文字是怎样整理的',

	'about.title': '关于本站',
	'about.description': '本站是什么，编号和链接怎样用，无障碍、数据和许可。',
	'about.what': '这是什么',
	'about.ids': '编号和链接',
	'about.ids.text':
		'每章、节、条{has.boxes|、专栏|}和句都有一个编号，{has.translation|中英文通用，|}公布后不再变动。点句前的小数字，地址栏里就是这一句的链接{has.translation|；切换语言，仍在同一句|}。点句子，出现菜单，可以复制链接、引文或显示二维码。',
	'about.ids.section': '{chapter}第（{section}）节',
	'about.ids.item': '第（{section}）节第 {item} 条',
	'about.ids.task': '第（{section}）节第 {item} 条；{chapter}的条就是任务',
	'about.ids.sentence': '这一条的第 {number} 句，网页地址以 #s{number} 结尾',
	'about.ids.box': '专栏 {box} 的第 {item} 条',
	'about.ids.short':
		'短链接：在网站地址后直接写编号，如 {example}{has.translation|，转到上次选择的文字，没有选过则按浏览器的语言；不用 JavaScript 时列出中英两种供选择|}。',
	'about.limits': '局限',
	'about.limits.unofficial': '本站不是规划印发机关的网站，没有官方效力。引用请核对印发的原件。',
	'about.limits.source': '{words.sourceLimits}',
	'about.accessibility': '无障碍',
	'about.accessibility.text':
		'本站以 WCAG 2.2 的 AA 级为目标，规划文字的对比度达到 AAA 级。不用 JavaScript 也能读规划全文；搜索、筛选、句子的菜单、单键快捷键、朗读和“显示设置”需要 JavaScript。全站可以只用键盘操作；文字可以放大到四倍；从 320 像素宽起不必左右滑动，宽表格除外。',
	'about.accessibility.help':
		'页首（手机上也在底栏）的“显示设置”提供关怀模式（大字、单栏、高对比度）、日间和夜间、单键快捷键的开关，在有规划正文的页上还可以朗读。所选设置和上次读到的位置只保存在本机。快捷键：j、k 移到下一句、上一句，n、p 翻到下一篇、上一篇，/ 搜索，{has.translation|b 切换中文、英文或对照，|}? 打开或关闭“显示设置”，Esc 关闭打开的一切，最后取消句子的标记。朗读用浏览器自带的语音，有的浏览器没有。',
	'about.accessibility.tests':
		'每次改动都用自动检查工具 axe 检查各类页面（“单页全文”和短链接页除外）：日间、夜间和关怀模式，手机和电脑的屏幕宽度，{has.translation|中文、英文和对照，|}只在 Chromium 里进行；另有只用键盘从首页走到复制一句链接的测试。自动检查只能发现一部分问题，本站还没有请残障人士试用，也没有用读屏软件试过。',
	'about.accessibility.limits':
		'已知的不足：{has.tables|正文里的表格在较窄的窗口里要左右滑动{tablePages}；|}搜索需要 JavaScript；二维码只能靠眼睛看，上方附有同一链接的文字。',
	'about.accessibility.tablePages': '，“上期完成情况”和“指标”两页上不必',
	'about.accessibility.browsers':
		'按微信内置浏览器、iOS 15 及以上的 Safari、Chromium 90 及以上的浏览器和新版 Firefox 设计。',
	'about.data': '数据',
	'about.data.text':
		'规划的{files}都可以下载，供阅读、电子表格和程序使用；各文件的内容、格式和许可见：',
	'about.licence': '许可',
	'about.licence.plan': '规划是其印发机关公开的文件。',
	'about.licence.notes':
		'{has.translation|英文译文、|}{has.glossary|术语表以及|}本站所加的注和说明：CC BY 4.0。',
	'about.licence.code': '网站代码：MIT。',
} as const;
