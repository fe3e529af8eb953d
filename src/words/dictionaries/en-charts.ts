import type { zhCharts } from './zh-charts.ts';

export const enCharts: Readonly<Record<keyof typeof zhCharts, string>> = {
	'charts.filter': 'Filter',
	'charts.filterPlaceholder': 'Name or figure',
	'charts.shown': '{shown} of {total} rows shown',
	'charts.none': 'No matching rows.',
	'charts.nothing': 'No row of this table has “{words}”.',
	'charts.all': 'all',
	'charts.table': 'View as table',
	'charts.asTable': 'Table: {title}',
	'charts.embed': 'Embed',
	'charts.embedText':
		'Paste either snippet into a page to show the chart with its source. No script is needed.',
	'charts.source':
		'Source: {title} ({number}), {date}. Chart by an unofficial edition, translated by AI: {url}',

	'charts.indicators.title': 'Where each indicator stood, and what the plan sets for {period.end}',
	'charts.indicators.finding':
		'The plan has {count} {count|indicator|indicators}; {stated} {stated|has|have} a target figure for {period.end}.',
	'charts.indicators.finding.none':
		'The plan has {count} {count|indicator|indicators}, none with a target figure for {period.end}.',
	'charts.indicators.finding.empty': 'The plan lists no indicators.',
	'charts.indicators.finding.states': 'How these targets stood in {period.baseYear}: {states}.',
	'charts.indicators.finding.met': '{count} already met ({ids})',
	'charts.indicators.finding.open': '{count} to be met after {period.baseYear} ({ids})',
	'charts.indicators.finding.unknown':
		'{count} without a value for {period.baseYear} to compare ({ids})',
	'charts.indicators.finding.against': '{text} ({count|indicator|indicators} {ids}).',
	'charts.indicators.finding.unstated':
		'For {count} the plan gives no figure, only words: {cells}.',
	'charts.indicators.finding.cell': '“{cell}” ({count})',
	'charts.indicators.key':
		'Open marks are baselines, filled marks targets, one inside the other where both have the same value; squares are binding, circles anticipatory (not binding); a vertical bar is the {period.baseYear} value. Each row has its own scale, labeled at its ends and not always starting at zero: lengths in different rows cannot be compared. A pale band, where there is one, is the range that meets the target; where the target is “<”, the figure itself does not meet it, and the filled mark is drawn beside it.',
	'charts.indicators.noBaseline': '{cell} (no baseline figure)',
	'charts.indicators.hold': '{value}, same as the baseline',
	'charts.indicators.bound': 'baseline {value}, target {target}',
	'charts.indicators.inBaseYear': '{period.baseYear}: {value}',
	'charts.indicators.averages':
		'{count|The baseline of indicator|The baselines of indicators} {ids}: {period}.',
	'charts.indicators.otherName':
		'The {period.baseYear} value for indicator {id} is from {table.results}, where the row is called “{name}”.',
	'charts.indicators.partOf': '{id} is the “of which” row under indicator {of} and is not counted.',
	'charts.indicators.noted':
		'{count|Indicator|Indicators} {ids}: {note} ({table.indicators}, note {mark}).',

	'charts.results.title':
		'The previous plan: {has.baselines|{previous.baseYear} values, targets|targets} and {period.baseYear} results',
	'charts.results.finding': 'Of {count} {count|row|rows}, {outcomes}.',
	'charts.results.finding.none': 'The table has no rows.',
	'charts.results.finding.beyond': '{count} beat the target',
	'charts.results.finding.exact': '{count} exactly met the target',
	'charts.results.finding.short': '{count} missed the target',
	'charts.results.finding.words': '{count} {count|is|are} not comparable',
	'charts.results.finding.before':
		'Of the {compared} comparable {compared|target|targets}, {count} had already been met in {year}.',
	'charts.results.key':
		'{has.baselines|Open marks are the values of {previous.baseYear}, filled marks the targets of the {previous.name}|Filled marks are the targets of the {previous.name}}, vertical bars the {period.baseYear} results; squares are binding, circles anticipatory (not binding). Each row has its own scale, labeled at its ends: lengths in different rows cannot be compared. The pale band is the range that meets the target.',
	'charts.results.promised': 'target: {value}',
	'charts.results.promisedAsBaseline': '{previous.baseYear} and target: {value}',
	'charts.results.reached': '{period.baseYear}: {value}',
	'charts.results.outcome': 'Against the target',
	'charts.results.outcome.beyond': 'beat the target',
	'charts.results.outcome.exact': 'exactly met the target',
	'charts.results.outcome.short': 'missed the target',
	'charts.results.outcome.words': 'not comparable',

	'charts.deadlines.title':
		'When the plan’s targets{has.tasks| and tasks|} are due, {period.years}',
	'charts.deadlines.finding':
		'The plan sets deadlines for {count} {has.tasks|{count|target or task|targets and tasks}|{count|target|targets}}.',
	'charts.deadlines.finding.repeated':
		'The plan sets deadlines for {count} {has.tasks|{count|target or task|targets and tasks}|{count|target|targets}}, stated {mentions} times in all.',
	'charts.deadlines.finding.none': 'The plan sets no deadline for any target{has.tasks| or task|}.',
	'charts.deadlines.year': '{count} in {year}',
	'charts.deadlines.key':
		'Bar: the plan names only a year. Diamond: it names the middle or the end of a year. Hollow and dashed: “strive to”. Each small bar is one item due in {period.end}. Sections without a deadline are left out.',
	'charts.deadlines.shared': '{count} due in {year}',
	'charts.deadlines.undated':
		'{count} {count|numerical target|numerical targets} without a deadline',
	'charts.deadlines.repeats':
		'What the plan states more than once is counted once in the totals; the chart and the table show each mention.',
	'charts.deadlines.apart':
		'The table has a row for each mention, {count} in all: {list}.{has.indicators| The {table.indicators} indicators are on their own page.|}',
	'charts.numbers.title':
		'Sentences, {has.tasks|tasks, |}numerical targets and deadlines, section by section',
	'charts.numbers.finding':
		'The text{has.boxes| and the boxes set| sets} {count} {count|numerical target|numerical targets}.',
	'charts.numbers.finding.repeated':
		'The text{has.boxes| and the boxes set| sets} {count} {count|numerical target|numerical targets}, stated {mentions} times in all.',
	'charts.numbers.finding.none':
		'The text{has.boxes| and the boxes set| sets} no numerical target.',
	'charts.numbers.finding.one': 'Only Section {first} has any.',
	'charts.numbers.finding.two': 'Only Sections {first} and {second} have any.',
	'charts.numbers.finding.most': 'Sections {first} and {second} have the most, {count} together.',
	'charts.numbers.finding.empty':
		'Of the {counted} sections counted, {count} {count|has|have} none.',
	'charts.numbers.sentences': 'sentences',
	'charts.numbers.tasks': 'tasks',
	'charts.numbers.quantities': 'targets',
	'charts.numbers.deadlines': 'deadlines',
	'charts.numbers.key':
		'Bars start at zero; each column has its own scale, so compare down a column only.',
	'charts.numbers.counted':
		'{has.boxes|Boxes count with their section, tables|Tables} are not counted. “Targets” are the numerical ones, without thresholds, which only tell what a target applies to; “deadlines” are the targets{has.tasks| and tasks|} that have one; the two overlap. What a section states more than once counts once.{has.tasks| Blank = not applicable (a part without tasks).|}',
	'charts.numbers.background':
		'{chapters} {count|gives|give} background: numerical targets and deadlines there are not counted.',
	'charts.tasks.title': 'Which tasks mention which indicator',
	'charts.tasks.finding':
		'Tasks{has.boxes| and boxes|} mention {named} of the {count} {count|indicator|indicators}, or what {count|it measures|they measure}.',
	'charts.tasks.finding.left':
		'{count|Indicator|Indicators} {ids} {count|is|are} not mentioned, which does not mean that no task affects {count|it|them}.',
	'charts.tasks.key':
		'Each mark is a task{has.boxes|, or under B the box of the section,|} in which at least one sentence mentions the indicator.',
	'charts.tasks.box': 'B',
	'charts.tasks.none': 'not mentioned',
	'charts.tasks.sentences': 'Sentences',
	'charts.tasks.rule':
		'A sentence mentions an indicator if it has a word for what the indicator measures or a part of it, or for reducing, controlling or responding to it{words.wordings}. The words are listed on the page of each indicator. Sentences that open a part or section are not in the chart.',

	'indicator.status': 'Status in {period.baseYear}',
	'indicator.status.met': 'already met in {period.baseYear}',
	'indicator.status.open': 'to be met after {period.baseYear}',
	'indicator.status.unstated': 'no target figure in the plan',
	'indicator.status.unknown': 'no value for {period.baseYear}',
	'indicator.quoted': '“{text}”',
	'indicator.thisPlan': 'This plan ({table.indicators})',
	'indicator.previousPlan': 'The previous plan ({table.results})',
	'indicator.chart': '{name}: baseline and target',
	'indicator.finding': 'Baseline {baseline}; target {target} by {period.end}: {change}.',
	'indicator.finding.unstated':
		'Baseline {baseline}; the target for {period.end} reads “{target}”, without a figure.',
	'indicator.period': 'Period',
	'indicator.value': 'Value',
	'indicator.source': 'Source, notes',
	'indicator.table.results': '{table.results}',
	'indicator.table.indicators': '{table.indicators}',
	'indicator.baseline': 'Baseline (the “{period.baseYear}” column of {table.indicators})',
	'indicator.baseline.baseYear': 'Baseline: {period.baseYear}',
	'indicator.change': 'Change from baseline',
	'indicator.changeNote': 'our calculation from the two values',
	'indicator.change.unstated': 'cannot be calculated: the target has no figure',
	'indicator.change.noBaseline': 'cannot be calculated: the baseline has no figure',
	'indicator.change.hold': 'no change from the baseline',
	'indicator.change.below': 'to be below the baseline',
	'indicator.change.higher': '{amount} {unit} above the baseline',
	'indicator.change.higherLeast': 'at least {amount} {unit} above the baseline',
	'indicator.change.lower': '{amount} {unit} below the baseline',
	'indicator.change.lowerLeast': 'at least {amount} {unit} below the baseline',
	'indicator.change.points': 'percentage points',
	'indicator.description':
		'Indicator {id}: {name}. Baseline: {baseline}; target for {period.end}: {target}.',
	'indicator.partOf': '“of which” row under indicator {id}',
	'indicator.sentences': 'Sentences that mention it: {count}',
	'indicator.sentencesText': 'In plan order{has.translation|, in Chinese and English|}.',
	'indicator.aliases': 'Matched on these {has.translation|Chinese |}words',
	'indicator.notes': 'Notes',
	'indicator.plain': 'In plain words (our explanation)',
	'indicator.key.baseline': 'Open mark: the baseline ({table.indicators}).',
	'indicator.key.before': 'Open mark in {table.results}: the value of {previous.baseYear}.',
	'indicator.key.target': 'Filled mark: the target.',
	'indicator.key.nested':
		'Baseline and target have the same value, and one mark is drawn inside the other.',
	'indicator.key.actual': 'Vertical bar: the {period.baseYear} value.',
	'indicator.key.cumulative': 'Vertical bar: the total of five years.',
	'indicator.key.square': 'Square: a binding indicator.',
	'indicator.key.circle': 'Circle: an anticipatory (not binding) indicator.',
	'indicator.key.zone': 'Pale band: the range that meets the target.',
	'indicator.key.excluded':
		'The target is “<”: the figure itself does not meet it, and the filled mark is drawn beside it.',
	'indicator.key.scale': 'The scale is labeled at its ends and may not start at zero.',
	'indicator.key.ownScales':
		'Each row has its own scale, labeled at its ends, which may not start at zero: lengths in different rows cannot be compared.',
	'indicator.key.oneScale':
		'Both rows have the same scale, labeled at its ends, which may not start at zero.',
	'charts.results.baseline': '{previous.baseYear}: {value}',
	'charts.results.metBefore': 'already met in {year}',
	'charts.deadlines.strive': '{promise} (“strive to”)',
	'charts.deadlines.years': 'By year: {years}.',
	'charts.deadlines.emptyYear': 'none in {year}',
	'charts.deadlines.twoYears':
		'For {count} of them the plan gives different years in different passages; {count|it is|they are} counted in each.',
	'charts.deadlines.striving': 'Worded “strive to”: {count}.',
	'charts.deadlines.mixed': 'Worded “strive to” in one passage but not in another: {count}.',
	'charts.deadlines.left': 'Not in the chart but in the table: {list}.',
	'charts.deadlines.scopes': '{count} {count|threshold|thresholds}, not targets',
	'charts.deadlines.quantities': '{count} {count|numerical target|numerical targets}',
	'charts.deadlines.milestones': '{count} {count|milestone|milestones} without a number',
	'indicator.remarks': 'Our notes',
	'indicator.state.at': 'In {period.baseYear} it stood at {value}, already at the target.',
	'indicator.state.past': 'In {period.baseYear} it stood at {value}, already past the target.',
	'indicator.state.open': 'The target was to be met after {period.baseYear}.',
	'indicator.state.unknown':
		'The plan gives no value for {period.baseYear} alone, so it is not known whether the target had been met.',
	'indicator.state.unstated': 'The plan gives no figure for the target.',
	'indicator.fromResults': '{value} ({table.results})',
	'indicator.brief': 'Baseline: {baseline}; {period.end} target: {target}; {state}.',
	'indicator.brief.met': 'already met in {period.baseYear} ({value})',
	'indicator.caveat': '{text}.',
	'indicator.otherName':
		'The {period.baseYear} value is from {table.results}, where the row is called “{name}”.',
	'indicator.year': '{year}',
	'indicator.years': '{first}–{last}',
	'indicator.average': 'average {first}–{last}',
	'charts.picture': 'See it as a chart',
	'charts.skip': 'Skip the chart, go to the table',
	'charts.embed.wide': 'For a wide column (1,024 pixels or more)',
	'charts.embed.narrow': 'For a narrow column',
};
