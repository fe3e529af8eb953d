/** Words of the charts and of what stands beside them. */
export const zhFigures = {
	'figures.filter': '筛选',
	'figures.filterPlaceholder': '名称或数值',
	'figures.shown': '显示 {shown} 行，共 {total} 行',
	'figures.none': '没有符合条件的行。',
	'figures.all': '全部',
	'figures.table': '同样的内容，列成表格',
	'figures.asTable': '表格：{title}',
	'figures.embed': '嵌入网页',
	'figures.embedText': '把下面的代码放进网页，即可显示此图和来源；它不需要脚本。',
	'figures.source': '来源：《{title}》（{number}），{date}。图由非官方读本制作：{url}',
	'figures.unofficial': '非官方读本',
	'figures.quoted': '“{text}”',

	'figures.indicators.title': '各项指标的起点与 2025 年目标',
	'figures.indicators.finding':
		'{count} 项指标中，{stated} 项的 2025 年目标有数值，其中 {met} 项（{ids}）在 2020 年已经达到；另外 {unstated} 项的目标由省里下达，规划没有写出数值。',
	'figures.indicators.key':
		'空心是起点，实心是目标，两者数值相同时套在一起；方形是约束性指标，圆形是预期性指标；竖线是 2020 年当年的数值。每行各有刻度，两端标明，不一定从零开始，行与行之间不能比长短。有浅色带的，色带是达到目标的范围；目标写作“<”的，该数本身不算达到。',
	'figures.indicators.met': '2020 年已达到',
	'figures.indicators.metWith': '到 2020 年已达到（{value}，见表 1）',
	'figures.indicators.state': '到 2020 年与目标相比',
	'figures.indicators.state.met': '到 2020 年已达到',
	'figures.indicators.state.open': '到 2020 年未达到',
	'figures.indicators.state.unstated': '目标没有数值',
	'figures.indicators.noBaseline': '{cell}（没有起点数值）',
	'figures.indicators.hold': '{value}，与起点相同',
	'figures.indicators.bound': '起点 {value}，目标 {target}',
	'figures.indicators.in2020': '2020 年：{value}',
	'figures.indicators.averages':
		'指标 {ids} 的起点是“十三五”均值：规划认为受新冠肺炎疫情影响，2020 年的数据不能真实反映现状（表 2 注①）；2020 年当年的数值见表 1。',
	'figures.indicators.otherName': '指标 {id} 在 2020 年当年的数值取自表 1，该行的名称是“{name}”。',
	'figures.indicators.partOf': '3a 是指标 3 之下的“其中”一行，不计入总数。',

	'figures.results.title': '上一个五年规划：2015 年的数值、目标与 2020 年的结果',
	'figures.results.finding':
		'{count} 行中有 {figures} 行可以用数值比较：{beyond} 行优于目标，{exact} 行与目标相同；另外 {words} 行没有可比的数值。',
	'figures.results.key':
		'空心是 2015 年的数值，实心是“十三五”目标，竖线是 2020 年完成值；方形是约束性指标，圆形是预期性指标。每行各有刻度，两端标明，行与行之间不能比长短。浅色带是达到目标的范围。',
	'figures.results.promised': '目标：{value}',
	'figures.results.promisedAs2015': '2015 年和目标：{value}',
	'figures.results.reached': '2020 年：{value}',
	'figures.results.outcome': '与目标相比',
	'figures.results.outcome.beyond': '优于目标',
	'figures.results.outcome.exact': '与目标相同',
	'figures.results.outcome.short': '未达目标',
	'figures.results.outcome.words': '没有可比的数值',
	'figures.results.cumulative':
		'标有“五年累计”的目标和完成值是五年累计数，2015 年的数值没有这样标注，因此不与它们连线。',

	'figures.deadlines.title': '规划承诺的期限，2021—2025 年',
	'figures.deadlines.finding':
		'{count} 项有期限的承诺中，{last} 项到 2025 年，{early} 项更早（{years}）；全部 {count} 项里，{strive} 项写作“力争”。',
	'figures.deadlines.year': '{year} 年 {count} 项',
	'figures.deadlines.key':
		'长条：只写到某一年；菱形：写明年中或年底。空心虚线是“力争”。期限为“2025 年”的承诺，每项一个小条，点开看原句。',
	'figures.deadlines.shared': '{year} 年：{count} 项',
	'figures.deadlines.undated':
		'另有 {count} 个数量没有期限，{scopes} 个数量只说明承诺适用的范围，都不在图上，列在表中。',
	'figures.deadlines.repeats': '规划在几处重复的同一承诺，每处各算一项。',
	'figures.deadlines.apart':
		'表中共有 {quantities} 个数量和 {milestones} 个没有数量的事项；表 2 的指标另列。',
	'figures.numbers.title': '各节有多少句、任务、数量和期限',
	'figures.numbers.finding':
		'正文和专栏里承诺的数量共 {total} 个，其中 {top} 个在{first}和{second}两节；第二至第四章有 {none} 节一个也没有。',
	'figures.numbers.sentences': '句',
	'figures.numbers.tasks': '任务',
	'figures.numbers.quantities': '数量',
	'figures.numbers.deadlines': '期限',
	'figures.numbers.key': '条从零开始；每列各有刻度，只能上下比较。点一行就到那一节。',
	'figures.numbers.counted':
		'专栏算在所在的节里。“数量”是正文和专栏承诺的数量，不含只说明适用范围的数量；“期限”是有期限的承诺；两者会重叠。第一章讲背景和形势，不计这两项。',
	'figures.tasks.title': '哪些任务写到了哪项指标',
	'figures.tasks.finding':
		'{count} 项指标中，有 {named} 项在任务或专栏中被写到；写到它的任务最多（{tasks} 项）的是指标 {ids}。',
	'figures.tasks.key': '每格是一项任务，“栏”是该节的专栏；点开到写到该指标的第一句。',
	'figures.tasks.box': '栏',
	'figures.tasks.none': '没有任务或专栏写到',
	'figures.tasks.sentences': '句子',
	'figures.tasks.rule':
		'任务或专栏的句子里出现所列的说法，才算“写到”。这些说法指该指标所衡量的事物或它的一部分，也包括减少、控制或应对它的说法（如“节水”“碳达峰”“环境应急”），列在各指标的页上。章、节开头的句子不在图上。没有写到，不等于没有关系。',

	'indicator.thisPlan': '本规划（表 2）',
	'indicator.previousPlan': '上一个五年规划（表 1）',
	'indicator.figure': '{name}：起点与目标',
	'indicator.finding': '起点 {baseline}，2025 年目标 {target}：{change}。',
	'indicator.finding.unstated': '起点 {baseline}；2025 年目标写作“{target}”，没有数值。',
	'indicator.met': '2020 年当年为 {value}，已经达到。',
	'indicator.period': '时期',
	'indicator.value': '数值',
	'indicator.source': '出处',
	'indicator.table': '表 {number}',
	'indicator.baseline': '起点（表 2“2020 年”一栏）',
	'indicator.baseline2020': '起点：2020 年',
	'indicator.change': '目标与起点相差',
	'indicator.changeNote': '本站由表中两个数值算出',
	'indicator.change.unstated': '目标没有数值，无法计算',
	'indicator.change.hold': '保持起点的水平',
	'indicator.change.below': '要低于起点',
	'indicator.change.higher': '比起点高 {amount} {unit}',
	'indicator.change.higherLeast': '比起点至少高 {amount} {unit}',
	'indicator.change.lower': '比起点低 {amount} {unit}',
	'indicator.change.lowerLeast': '比起点至少低 {amount} {unit}',
	'indicator.change.points': '个百分点',
	'indicator.description': '指标 {id}：{name}。起点：{baseline}；2025 年目标：{target}。',
	'indicator.partOf': '指标 {id} 之下的“其中”一行',
	'indicator.sentences': '写到它的句子：{count}',
	'indicator.sentencesText': '按规划的次序，中英对照。',
	'indicator.aliases': '据以查出的说法',
	'indicator.notes': '注',
	'indicator.plain': '通俗解释（本站所加）',
	'indicator.key':
		'空心在表 2 是起点，在表 1 是 2015 年的数值；实心是目标，两者数值相同时套在一起；方形是约束性指标，圆形是预期性指标；竖线是 2020 年的数值，标有“五年累计”的是五年累计数。每行各有刻度，两端标明，不一定从零开始，行与行之间不能比长短。有浅色带的，色带是达到目标的范围；目标写作“<”的，该数本身不算达到。',
	'figures.deadlines.general':
		'二（三）1 只在第 1 句写“到 2025 年”，以下各句也照此计；其中概括的目标，一句算一项。',
	'figures.results.in2015': '2015 年：{value}',
	'figures.indicators.broken': '指标 {id}：{note}（表 2 注{mark}）。',
} as const;
