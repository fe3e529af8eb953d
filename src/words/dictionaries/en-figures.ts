import type { zhFigures } from './zh-figures.ts';

export const enFigures: Readonly<Record<keyof typeof zhFigures, string>> = {
	'figures.filter': 'Filter',
	'figures.filterPlaceholder': 'Name or figure',
	'figures.shown': '{shown} of {total} rows shown',
	'figures.none': 'No row matches.',
	'figures.all': 'all',
	'figures.table': 'The same in a table',
	'figures.asTable': 'Table: {title}',
	'figures.embed': 'Embed',
	'figures.embedText':
		'Put one of these into a page to show the chart with its source. No script is needed.',
	'figures.source':
		'Source: {title} ({number}), {date}. Chart by an unofficial edition, translated by AI: {url}',
	'figures.unofficial': 'Unofficial edition',
	'figures.quoted': '“{text}”',

	'figures.indicators.title': 'Where each indicator stood, and what the plan sets for {period.end}',
	'figures.indicators.finding':
		'The plan has {count} {count|indicator|indicators}; {stated} {stated|has|have} a figure for {period.end}.',
	'figures.indicators.finding.none':
		'The plan has {count} {count|indicator|indicators}, without a figure for {period.end}.',
	'figures.indicators.finding.empty': 'The plan lists no indicators.',
	'figures.indicators.finding.states': 'How these targets stood in {period.baseYear}: {states}.',
	'figures.indicators.finding.met': '{count} already met ({ids})',
	'figures.indicators.finding.open': '{count} to be met after {period.baseYear} ({ids})',
	'figures.indicators.finding.unknown':
		'{count} without a value for {period.baseYear} to compare ({ids})',
	'figures.indicators.finding.against': '{text} ({count|indicator|indicators} {ids}).',
	'figures.indicators.finding.unstated':
		'For {count} the plan gives no figure, only words: {cells}.',
	'figures.indicators.finding.cell': '“{cell}” ({count})',
	'figures.indicators.key':
		'Open marks are baselines, filled marks targets, one inside the other where both have the same value; squares are binding, circles anticipatory; an upright stroke is the value of {period.baseYear} alone. Each row has a scale of its own, labeled at its ends and not always starting at zero: lengths in different rows cannot be compared. A pale band, where there is one, is the range that meets the target; for a target with “<”, the figure itself does not meet it, and the filled mark stands beside it.',
	'figures.indicators.state': 'Status in {period.baseYear}',
	'figures.indicators.state.met': 'already met in {period.baseYear}',
	'figures.indicators.state.open': 'to be met after {period.baseYear}',
	'figures.indicators.state.unstated': 'no target figure in the plan',
	'figures.indicators.state.unknown': 'no value for {period.baseYear}',
	'figures.indicators.noBaseline': '{cell} (no baseline figure)',
	'figures.indicators.hold': '{value}, same as the baseline',
	'figures.indicators.bound': 'baseline {value}, target {target}',
	'figures.indicators.inBaseYear': '{period.baseYear}: {value}',
	'figures.indicators.averages':
		'{count|The baseline of indicator|The baselines of indicators} {ids}: {period}.',
	'figures.indicators.otherName':
		'The {period.baseYear} value for indicator {id} is from {table.results}, where the row is called “{name}”.',
	'figures.indicators.partOf':
		'{id} is the “of which” row under indicator {of} and is not counted.',
	'figures.indicators.noted':
		'{count|Indicator|Indicators} {ids}: {note} ({table.indicators}, note {mark}).',

	'figures.results.title':
		'The previous plan: {has.baselines|{previous.baseYear}, its targets,|its targets} and what was reached in {period.baseYear}',
	'figures.results.finding': 'Of {count} {count|row|rows}, {outcomes}.',
	'figures.results.finding.none': 'The table has no rows.',
	'figures.results.finding.beyond': '{count} beat the target',
	'figures.results.finding.exact': '{count} exactly met the target',
	'figures.results.finding.short': '{count} missed the target',
	'figures.results.finding.words': '{count} cannot be compared',
	'figures.results.finding.before':
		'Of the {compared} {compared|target|targets} that can be compared, {count} had already been met in {year}.',
	'figures.results.key':
		'{has.baselines|Open marks are the values of {previous.baseYear}, filled marks the targets of the {previous.name}|Filled marks are the targets of the {previous.name}}, upright strokes what was reached in {period.baseYear}; squares are binding, circles anticipatory. Each row has a scale of its own, labeled at its ends: lengths in different rows cannot be compared. The pale band is the range that meets the target.',
	'figures.results.promised': 'target: {value}',
	'figures.results.promisedAsBaseline': '{previous.baseYear} and target: {value}',
	'figures.results.reached': '{period.baseYear}: {value}',
	'figures.results.outcome': 'Against the target',
	'figures.results.outcome.beyond': 'better than the target',
	'figures.results.outcome.exact': 'equal to the target',
	'figures.results.outcome.short': 'target missed',
	'figures.results.outcome.words': 'cannot be compared',

	'figures.deadlines.title':
		'When the plan’s targets{has.tasks| and tasks|} fall due, {period.years}',
	'figures.deadlines.finding':
		'The plan sets deadlines for {count} {has.tasks|{count|target or task|targets and tasks}|{count|target|targets}}.',
	'figures.deadlines.finding.repeated':
		'The plan sets deadlines for {count} {has.tasks|{count|target or task|targets and tasks}|{count|target|targets}}, stated {mentions} times in all.',
	'figures.deadlines.finding.none':
		'The plan sets no deadline for any target{has.tasks| or task|}.',
	'figures.deadlines.year': '{count} in {year}',
	'figures.deadlines.key':
		'A bar: the plan names a year and no more. A diamond: it names the middle or the end of a year. Hollow and dashed: “strive to”. What is due in “{period.end}” is a small bar, one each. Sections without a deadline are left out.',
	'figures.deadlines.shared': 'Due in {year}: {count}',
	'figures.deadlines.undated': '{count} {count|quantity|quantities} without a deadline',
	'figures.deadlines.repeats':
		'What the plan states in several places is counted once in the totals; in the chart and the table it has a mark and a row for each place.',
	'figures.deadlines.apart':
		'The table has a row for each place, {count} in all: {list}.{has.indicators| The indicators of {table.indicators} have a page of their own.|}',
	'figures.numbers.title':
		'Sentences, {has.tasks|tasks, |}quantities and deadlines, section by section',
	'figures.numbers.finding':
		'The text{has.boxes| and the boxes set| sets} {count} {count|quantity as a target|quantities as targets}.',
	'figures.numbers.finding.repeated':
		'The text{has.boxes| and the boxes set| sets} {count} {count|quantity as a target|quantities as targets}, stated {mentions} times in all.',
	'figures.numbers.finding.none':
		'The text{has.boxes| and the boxes set| sets} no quantity as a target.',
	'figures.numbers.finding.one': 'Only Section {first} has any.',
	'figures.numbers.finding.two': 'Only Sections {first} and {second} have any.',
	'figures.numbers.finding.most': 'Sections {first} and {second} have the most, {count} together.',
	'figures.numbers.finding.empty':
		'Of the {counted} sections counted, {count} {count|has|have} none.',
	'figures.numbers.sentences': 'sentences',
	'figures.numbers.tasks': 'tasks',
	'figures.numbers.quantities': 'quantities',
	'figures.numbers.deadlines': 'deadlines',
	'figures.numbers.key':
		'Bars begin at zero; each column has a scale of its own, so compare down a column only.',
	'figures.numbers.counted':
		'{has.boxes|Boxes count with their section, tables|Tables} are not counted. “Quantities” are those stated as targets, without those that only say to what a target applies; “deadlines” are the targets{has.tasks| and tasks|} that have one; the two overlap. What a section states in several places counts once.{has.tasks| Blank is not counted: parts without tasks have none to count.|}',
	'figures.numbers.background':
		'{chapters} {count|gives|give} background: quantities and deadlines there are not counted.',
	'figures.tasks.title': 'Which tasks use wordings for which indicator',
	'figures.tasks.finding':
		'Tasks{has.boxes| and boxes|} use wordings for {named} of the {count} {count|indicator|indicators}.',
	'figures.tasks.finding.left':
		'They have none for {count|indicator|indicators} {ids}, which does not mean that no task bears on {count|it|them}.',
	'figures.tasks.key':
		'Each mark is a task{has.boxes|, or under B the box of the section,|} in which at least one sentence has a wording for the indicator.',
	'figures.tasks.box': 'B',
	'figures.tasks.none': 'none occurs',
	'figures.tasks.sentences': 'Sentences',
	'figures.tasks.rule':
		'A wording is one for what the indicator measures or a part of it, or for reducing, controlling or responding to it{words.wordings}. The wordings are on the page of each indicator. Sentences that open a part or section are not in the chart.',

	'indicator.thisPlan': 'This plan ({table.indicators})',
	'indicator.previousPlan': 'The previous plan ({table.results})',
	'indicator.figure': '{name}: baseline and target',
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
	'indicator.change.noBaseline': 'cannot be calculated: the baseline has no figure',
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
	'indicator.sentencesText': 'In the order of the plan{has.translation|, in Chinese and English|}.',
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
	'figures.results.baseline': '{previous.baseYear}: {value}',
	'figures.results.metBefore': 'met in {year} already',
	'figures.deadlines.strive': '{promise} (strive to)',
	'figures.deadlines.years': 'By year: {years}.',
	'figures.deadlines.emptyYear': 'none in {year}',
	'figures.deadlines.twoYears':
		'For {count} of them the plan gives different years in different places; {count|it is|they are} counted in each.',
	'figures.deadlines.striving': 'Worded “strive to”: {count}.',
	'figures.deadlines.mixed': 'Worded “strive to” in one place but not in another: {count}.',
	'figures.deadlines.left': 'Not in the chart but in the table: {list}.',
	'figures.deadlines.scopes':
		'{count} {count|quantity|quantities} that only {count|says|say} to what a target applies',
	'figures.deadlines.quantities': '{count} {count|quantity|quantities}',
	'figures.deadlines.milestones': '{count} {count|milestone|milestones} without a quantity',
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
	'figures.skip': 'Skip the chart, to the table',
	'figures.embed.wide': 'For a wide column (1,024 pixels or more)',
	'figures.embed.narrow': 'For a narrow column',
};
