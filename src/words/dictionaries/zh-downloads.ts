/** Words about the downloads: the page that lists them, the catalog, and the whole plan as a book. */
export const zhDownloads = {
	'downloads.title': '数据和下载',
	'downloads.description':
		'规划的{files}，供阅读、电子表格和程序使用；各文件的内容、格式、{has.translation|语种、|}许可和引用办法。',
	'downloads.kinds.text': '全文',
	'downloads.kinds.tables': '表格',
	'downloads.kinds.translation': '译文',
	'downloads.kinds.calendars': '日历',
	'downloads.kinds.charts': '图',
	'downloads.intro': '以下文件随网页一同生成，文字和数据与网页相同。',
	'downloads.release': '{date}版',

	'downloads.read': '离线阅读',
	'downloads.read.note': '规划全文，可离线阅读、打印和编辑',
	'downloads.tables': '表格',
	'downloads.tables.note': '可用 Excel、WPS 表格等打开',
	'downloads.programs': '供开发者使用',
	'downloads.programs.note': '结构化的文字和数据',
	'downloads.calendars': '日历',
	'downloads.calendars.note': '写明期限的各项',
	'downloads.charts': '图',
	'downloads.charts.note': '{language}版，SVG、PNG 和 CSV 格式',
	'downloads.charts.more': '各项指标另有自己的图，在该指标的网页上下载：',
	'downloads.news': '变动',
	'downloads.news.note': '本版的改动',

	'downloads.epub': '电子书（EPUB）',
	'downloads.epub.about':
		'在手机、平板和电子书阅读器上离线阅读{has.translation|；中文、英文、中英对照各一本|}。',
	'downloads.docx': 'Word 文档',
	'downloads.docx.about': '便于编辑、批注和打印{has.translation|；中文、英文、中英对照各一份|}。',
	'downloads.markdown': '全文（Markdown）',
	'downloads.markdown.about': '标题、列表和表格带有标记，便于放进笔记或排版软件。',
	'downloads.plain': '全文（纯文本）',
	'downloads.plain.about': '只有文字，任何软件都能打开。',

	'downloads.text': '全文{has.translation|，中英对照|}',
	'downloads.text.about':
		'全部章、节、条{has.boxes|、专栏|}和句在一个文件里，各有编号{has.translation|、中英文|}和网址。',
	'downloads.sentences': '各句{has.translation|，中英对照|}',
	'downloads.sentences.about':
		'每行一句，{has.translation|中英文并列，|}附编号和网址；便于{has.translation|对照、|}搜索和标注。',
	'downloads.indicators': '{table.indicators}：指标',
	'downloads.indicators.about':
		'每行一项指标：{table.indicators} 的起点值、目标值、单位和属性，另加期望方向和提到它的各句的编号。',
	'downloads.indicators.json': '内容与 indicators.csv 相同，分层排列。',
	'downloads.results': '{table.results}：上期完成情况',
	'downloads.results.about':
		'每行一项指标：{has.baselines|{previous.baseYear} 年值、|}{previous.name}目标值和 {period.baseYear} 年完成值，取自{table.results}。',
	'downloads.results.json': '内容与 results.csv 相同，分层排列。',
	'downloads.targets': '正文{has.boxes|和专栏|}里的目标和期限',
	'downloads.targets.about':
		'每行一个目标或期限：对象、数值、单位、界限、措辞和引文，以及所在句的编号。',
	'downloads.targets.json': '内容与 targets.csv 相同，分层排列。',
	'downloads.tasks': '{tasks.chapter}的各项任务',
	'downloads.tasks.about':
		'每行一项任务：标题、所属节、{has.boxes|其后的专栏、|}句数和原印本页码。',
	'downloads.emendations': '校改',
	'downloads.emendations.about': '扫描和转换差错的各处校改：底本的文字、校改后的文字和理由。',
	'downloads.notes': '疑点和注',
	'downloads.notes.about': '照原文保留、只加注的各处，以及注的文字。',
	'downloads.summaries': '解读',
	'downloads.summaries.about':
		'各节{has.tasks|、各项任务|}{has.boxes|、各专栏|}和规划全文各一则：用平常的话写的几句，每句附所依据的句的编号。是编者写的，不是规划原文。',
	'downloads.places': '地方',
	'downloads.places.about':
		'规划写到的地方：名称、其他名称、所在的地方，写到它的各句的编号和理由。',
	'downloads.organisations': '机构',
	'downloads.organisations.about':
		'规划写到的机构、企业和项目：名称、其他名称，写到它的各句的编号，以及规划写明由它做的各句。',
	'downloads.topics': '主题',
	'downloads.topics.about':
		'各主题的全部句、每句归入的理由、用平常的话写的三句，以及规划没有写的事。',
	'downloads.questions': '问答',
	'downloads.questions.about': '常问的事，每问附回答它的各句的编号，以及规划没有写的事。',
	'downloads.tmx': '翻译记忆（TMX 1.4）',
	'downloads.tmx.about': '各标题、各句的中英文和编号，供翻译软件使用。',
	'downloads.deadlines': '全部期限',
	'downloads.deadlines.about': '规划写明期限的各项，可导入日历，也可订阅。',
	'downloads.sections': '各节的期限',
	'downloads.sections.about': '每个日历只含一节的期限。',
	'downloads.changes': '变动订阅（Atom）',
	'downloads.changes.about': '本版的文字{has.translation|、译文|}或数据有变动时，订阅者会收到。',
	'downloads.llms': '本站简介，供人工智能工具阅读',
	'downloads.llms.about': '本站有哪些内容和数据，供语言模型等程序阅读。',
	'llms.document': '文件：{title}，{number}，{issuers}，{date}印发。',
	'llms.places':
		'每一处都有一个编号{has.translation|，中英文通用|}：{item} 是一条，{sentence} 是其中第 {number} 句。引用时请链接到 {address}。',
	'llms.read': '全文',
	'llms.data': '数据',
	'llms.pages': '网页',
	'llms.optional': '其他',
	'llms.inChinese': '中文的同样网页',
	'llms.sitemap': '全部网页',
	'downloads.catalog': '数据目录（DCAT）',
	'downloads.catalog.about': '全部下载文件的目录，供数据门户等程序收录。',

	'downloads.subscribe': '订阅这个日历',
	'downloads.subscribe.text':
		'订阅的日历随本版更新。点链接没有反应的，可在日历软件里选“按网址订阅”，填入 {address}。',
	'downloads.schema': '字段说明（JSON Schema）',
	'downloads.metadata': '列的说明（CSVW）',
	'downloads.columns': '各列的含义（{count} 列）',
	'downloads.columnsOf': '{file} 的各列',
	'downloads.column.name': '列名',
	'downloads.column.meaning': '含义',
	'downloads.column.type': '内容',
	'downloads.type.string': '文字',
	'downloads.type.decimal': '数值',
	'downloads.type.integer': '整数',
	'downloads.type.boolean': 'true（是）或 false（否）',
	'downloads.type.gYear': '年份',
	'downloads.type.anyURI': '网址',
	'downloads.type.list': '编号，以空格隔开',
	'downloads.type.values': '{values} 之一',
	'downloads.type.optional': '{type}；可为空',
	'downloads.cells':
		'表格软件会自行改动单元格的内容：9.10 会变成 9.1，9.1.1 会变成日期。所以表格里的编号都以字母开头或带有字母：9.10 写作 n-9.10{has.indicators|，指标 99 写作 i99|}{has.targets|；期限的年和月分列两栏|}。原文各列不加改动，“12.50”可能显示为 12.5；要看原印本的样子，请在导入时把这些列设为文本。数值用小数点。',
	'downloads.units': '单位写在“单位”列里，照原文，不换算。',

	'downloads.language.zh': '中文',
	'downloads.language.en': '英文',
	'downloads.licence.shared': '规划：公开文件；本站所加部分：CC BY 4.0',
	'downloads.licence.ours': '许可：CC BY 4.0',

	'downloads.cite.text':
		'{issuers}：《{title}》（{number}），{date}。非官方读本的数据，{release}版，{address}。',
	'downloads.cite.rows':
		'表格里每行都有编号和网址；引用单个数值时，请一并写上，并与印发的原件核对。',
	'downloads.addresses': '地址和编号',
	'downloads.addresses.text':
		'编号和文件的地址公布后不再变动；如有迁移，旧地址会转到新处。文件的内容随本版更新，字段和列只增加，不删除，也不改名；程序请按名称读取，不要按次序。',

	'book.titlePage': '书名页',
	'book.both': '{title}（中英对照）',
	'book.release': '本版日期',
	'book.address': '网址',
	'book.marks': '句后方括号里的小数字指向文末的注。',
	'book.places': '见：',
	'book.accessibility':
		'除封面外全部是文字，没有图片，封面上的文字也在书名页；标题分级，目录通到各条{has.boxes|和专栏|}；{has.tables|表格标明行列的表头；|}每一处都标明语言。',
} as const;
