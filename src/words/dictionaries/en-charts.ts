import type { zhCharts } from './zh-charts.ts';

export const enCharts: Readonly<Record<keyof typeof zhCharts, string>> = {
	'charts.filter': 'Filter',
	'charts.filterPlaceholder': 'Name or figure',
	'charts.shown': '{shown} of {total} rows shown',
	'charts.none': 'No row matches.',
	'charts.all': 'all',
	'charts.table': 'The same in a table',
	'charts.asTable': 'Table: {title}',
	'charts.embed': 'Embed',
	'charts.embedText':
		'Put one of these into a page to show the chart with its source. No script is needed.',
	'charts.source':
		'Source: {title} ({number}), {date}. Chart by an unofficial edition, translated by AI: {url}',

	'charts.indicators.title': 'Where each indicator stood, and what the plan sets for {period.end}',
	'charts.indicators.finding':
		'The plan has {count} {count|indicator|indicators}; {stated} {stated|has|have} a figure for {period.end}.',
	'charts.indicators.finding.none':
		'The plan has {count} {count|indicator|indicators}, without a figure for {period.end}.',
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
		'Open marks are baselines, filled marks targets, one inside the other where both have the same value; squares are binding, circles anticipatory; an upright stroke is the value of {period.baseYear} alone. Each row has a scale of its own, labeled at its ends and not always starting at zero: lengths in different rows cannot be compared. A pale band, where there is one, is the range that meets the target; for a target with “<”, the figure itself does not meet it, and the filled mark stands beside it.',
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
		'The previous plan: {has.baselines|{previous.baseYear}, its targets,|its targets} and what was reached in {period.baseYear}',
	'charts.results.finding': 'Of {count} {count|row|rows}, {outcomes}.',
	'charts.results.finding.none': 'The table has no rows.',
	'charts.results.finding.beyond': '{count} beat the target',
	'charts.results.finding.exact': '{count} exactly met the target',
	'charts.results.finding.short': '{count} missed the target',
	'charts.results.finding.words': '{count} cannot be compared',
	'charts.results.finding.before':
		'Of the {compared} {compared|target|targets} that can be compared, {count} had already been met in {year}.',
	'charts.results.key':
		'{has.baselines|Open marks are the values of {previous.baseYear}, filled marks the targets of the {previous.name}|Filled marks are the targets of the {previous.name}}, upright strokes what was reached in {period.baseYear}; squares are binding, circles anticipatory. Each row has a scale of its own, labeled at its ends: lengths in different rows cannot be compared. The pale band is the range that meets the target.',
	'charts.results.promised': 'target: {value}',
	'charts.results.promisedAsBaseline': '{previous.baseYear} and target: {value}',
	'charts.results.reached': '{period.baseYear}: {value}',
	'charts.results.outcome': 'Against the target',
	'charts.results.outcome.beyond': 'better than the target',
	'charts.results.outcome.exact': 'equal to the target',
	'charts.results.outcome.short': 'target missed',
	'charts.results.outcome.words': 'cannot be compared',

	'charts.deadlines.title': 'When the plan’s targets and tasks fall due, {period.years}',
	'charts.deadlines.finding':
		'The plan sets deadlines for {count} {count|target or task|targets and tasks}.',
	'charts.deadlines.finding.repeated':
		'The plan sets deadlines for {count} {count|target or task|targets and tasks}, stated {mentions} times in all.',
	'charts.deadlines.finding.none': 'The plan sets no deadline for any target or task.',
	'charts.deadlines.year': '{count} in {year}',
	'charts.deadlines.key':
		'A bar: the plan names a year and no more. A diamond: it names the middle or the end of a year. Hollow and dashed: “strive to”. What is due in “{period.end}” is a small bar, one each. Sections without a deadline are left out.',
	'charts.deadlines.shared': 'Due in {year}: {count}',
	'charts.deadlines.undated': '{count} {count|quantity|quantities} without a deadline',
	'charts.deadlines.repeats':
		'What the plan states in several places is counted once in the totals; in the chart and the table it has a mark and a row for each place.',
	'charts.deadlines.apart':
		'The table has a row for each place, {count} in all: {list}.{has.indicators| The indicators of {table.indicators} have a page of their own.|}',
	'charts.numbers.title':
		'Sentences, {has.tasks|tasks, |}quantities and deadlines, section by section',
	'charts.numbers.finding':
		'The text{has.boxes| and the boxes set| sets} {count} {count|quantity as a target|quantities as targets}.',
	'charts.numbers.finding.repeated':
		'The text{has.boxes| and the boxes set| sets} {count} {count|quantity as a target|quantities as targets}, stated {mentions} times in all.',
	'charts.numbers.finding.none': 'The text and the boxes set no quantity as a target.',
	'charts.numbers.finding.one': 'Only Section {first} has any.',
	'charts.numbers.finding.two': 'Only Sections {first} and {second} have any.',
	'charts.numbers.finding.most': 'Sections {first} and {second} have the most, {count} together.',
	'charts.numbers.finding.empty':
		'Of the {counted} sections counted, {count} {count|has|have} none.',
	'charts.numbers.sentences': 'sentences',
	'charts.numbers.tasks': 'tasks',
	'charts.numbers.quantities': 'quantities',
	'charts.numbers.deadlines': 'deadlines',
	'charts.numbers.key':
		'Bars begin at zero; each column has a scale of its own, so compare down a column only.',
	'charts.numbers.counted':
		'Boxes count with their section, tables are not counted. “Quantities” are those stated as targets, without those that only say to what a target applies; “deadlines” are the targets and tasks that have one; the two overlap. What a section states in several places counts once. Blank is not counted: parts without tasks have none to count.',
	'charts.numbers.background':
		'{chapters} {count|gives|give} background: quantities and deadlines there are not counted.',
	'charts.tasks.title': 'Which tasks use wordings for which indicator',
	'charts.tasks.finding':
		'Tasks and boxes use wordings for {named} of the {count} {count|indicator|indicators}.',
	'charts.tasks.finding.left':
		'They have none for {count|indicator|indicators} {ids}, which does not mean that no task bears on {count|it|them}.',
	'charts.tasks.key':
		'Each mark is a task, or under B the box of the section, in which at least one sentence has a wording for the indicator.',
	'charts.tasks.box': 'B',
	'charts.tasks.none': 'none occurs',
	'charts.tasks.sentences': 'Sentences',
	'charts.tasks.rule':
		'A wording is one for what the indicator measures or a part of it, or for reducing, controlling or responding to it{words.wordings}. The wordings are on the page of each indicator. Sentences that open a part or section are not in the chart.',

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
	'indicator.baseline': 'Baseline (column “{period.baseYear}” of {table.indicators})',
	'indicator.baseline.baseYear': 'Baseline: {period.baseYear}',
	'indicator.change': 'Target against baseline',
	'indicator.changeNote': 'our calculation from the two values',
	'indicator.change.unstated': 'cannot be calculated: the target has no figure',
	'indicator.change.hold': 'to stay at the baseline',
	'indicator.change.below': 'to be below the baseline',
	'indicator.change.higher': '{amount} {unit} above the baseline',
	'indicator.change.higherLeast': 'at least {amount} {unit} above the baseline',
	'indicator.change.lower': '{amount} {unit} below the baseline',
	'indicator.change.lowerLeast': 'at least {amount} {unit} below the baseline',
	'indicator.change.points': 'percentage points',
	'indicator.description':
		'Indicator {id}: {name}. Baseline: {baseline}; target for {period.end}: {target}.',
	'indicator.partOf': '“of which” row under indicator {id}',
	'indicator.sentences': 'Sentences with a wording for it: {count}',
	'indicator.sentencesText': 'In the order of the plan, in Chinese and English.',
	'indicator.aliases': 'Wordings they were found by, searched in the Chinese',
	'indicator.notes': 'Notes',
	'indicator.plain': 'In plain words (our explanation)',
	'indicator.key.baseline': 'Open mark: the baseline ({table.indicators}).',
	'indicator.key.before': 'Open mark in {table.results}: the value of {previous.baseYear}.',
	'indicator.key.target': 'Filled mark: the target.',
	'indicator.key.nested':
		'Baseline and target have the same value, and one mark stands inside the other.',
	'indicator.key.actual': 'Upright stroke: the value of {period.baseYear}.',
	'indicator.key.cumulative': 'Upright stroke: the total of five years.',
	'indicator.key.square': 'Square: a binding indicator.',
	'indicator.key.circle': 'Circle: an anticipatory indicator.',
	'indicator.key.zone': 'Pale band: the range that meets the target.',
	'indicator.key.excluded':
		'The target says “<”: the figure itself does not meet it, and the filled mark stands beside it.',
	'indicator.key.scale': 'The scale is labeled at its ends and may not start at zero.',
	'indicator.key.ownScales':
		'Each row has a scale of its own, labeled at its ends, which may not start at zero: lengths in different rows cannot be compared.',
	'indicator.key.oneScale':
		'Both rows have the same scale, labeled at its ends, which may not start at zero.',
	'charts.results.baseline': '{previous.baseYear}: {value}',
	'charts.results.metBefore': 'met in {year} already',
	'charts.deadlines.strive': '{promise} (strive to)',
	'charts.deadlines.years': 'By year: {years}.',
	'charts.deadlines.emptyYear': 'none in {year}',
	'charts.deadlines.twoYears':
		'For {count} of them the plan gives different years in different places; {count|it is|they are} counted in each.',
	'charts.deadlines.striving': 'Worded “strive to”: {count}.',
	'charts.deadlines.mixed': 'Worded “strive to” in one place but not in another: {count}.',
	'charts.deadlines.left': 'Not in the chart but in the table: {list}.',
	'charts.deadlines.scopes':
		'{count} {count|quantity|quantities} that only {count|says|say} to what a target applies',
	'charts.deadlines.quantities': '{count} {count|quantity|quantities}',
	'charts.deadlines.milestones': '{count} {count|milestone|milestones} without a quantity',
	'indicator.remarks': 'Our notes',
	'indicator.state.at':
		'This indicator stood at {value} in {period.baseYear}, already at the target.',
	'indicator.state.past':
		'This indicator stood at {value} in {period.baseYear}, already better than the target.',
	'indicator.state.open': 'The target was to be met after {period.baseYear}.',
	'indicator.state.unknown':
		'The plan gives no value for {period.baseYear} alone, so whether the target had been met cannot be told.',
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
	'charts.skip': 'Skip the chart, to the table',
	'charts.embed.wide': 'For a wide column (1,024 pixels or more)',
	'charts.embed.narrow': 'For a narrow column',
};
