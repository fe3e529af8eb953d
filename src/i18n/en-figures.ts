import type { zhFigures } from './zh-figures.ts';

export const enFigures: Readonly<Record<keyof typeof zhFigures, string>> = {
	'figures.filter': 'Filter',
	'figures.filterPlaceholder': 'Name or figure',
	'figures.shown': '{shown} of {total} rows shown',
	'figures.none': 'No row matches.',
	'figures.all': 'all',
	'figures.table': 'The same as a table',
	'figures.asTable': 'As a table: {title}',
	'figures.download': 'Download this chart',
	'figures.embed': 'Embed',
	'figures.embedText':
		'Put this code into a page to show the chart with its source. It needs no script.',
	'figures.source': 'Source: {title} ({number}), {date}. {url}',
	'figures.unofficial': 'Unofficial edition',
	'figures.quoted': '“{text}”',

	'figures.indicators.title': 'Where each indicator stood, and what the plan sets for 2025',
	'figures.indicators.finding':
		'{stated} of the {count} indicators have a figure for 2025, and {met} of these ({ids}) were already met in 2020; the targets of the other {unstated} are assigned by the province, and the plan does not state them.',
	'figures.indicators.key':
		'Open marks are baselines, filled marks targets; squares are binding, circles anticipatory; an upright stroke is the value of 2020 alone. Each row has a scale of its own, labeled at its ends: lengths in different rows cannot be compared. The pale band is the range that meets the target.',
	'figures.indicators.met': 'already met in 2020',
	'figures.indicators.metWith': 'already met ({value}, table 1)',
	'figures.indicators.state': '2020 against the target',
	'figures.indicators.state.met': 'already met',
	'figures.indicators.state.open': 'not yet met',
	'figures.indicators.state.unstated': 'no figure for the target',
	'figures.indicators.noBaseline': '{cell} (no baseline figure)',
	'figures.indicators.hold': '{value}, as the baseline',
	'figures.indicators.bound': '{value}, target {target}',
	'figures.indicators.in2020': '2020: {value}',
	'figures.indicators.averages':
		'Indicators {ids} start from the average of the 13th Five-Year Plan, because the plan holds that 2020, the year of the pandemic, does not show the true state (table 2, note ①); the values of 2020 alone are in table 1.',
	'figures.indicators.otherName':
		'The value of 2020 for indicator {id} is that of table 1, where the row is named “{name}”.',
	'figures.indicators.partOf': '3a is the “of which” row under indicator 3 and is not counted.',

	'figures.results.title': 'The previous plan: 2015, what was promised, and 2020',
	'figures.results.finding':
		'{figures} of the {count} rows can be compared by their figures: {beyond} went beyond the target and {exact} hit it exactly; {words} rows have no figures to compare.',
	'figures.results.key':
		'Open marks are the values of 2015, filled marks the targets of the 13th Five-Year Plan, upright strokes what was reached in 2020; squares are binding, circles anticipatory. Each row has a scale of its own, labeled at its ends: lengths in different rows cannot be compared. The pale band is the range that meets the target.',
	'figures.results.promised': 'target: {value}',
	'figures.results.promisedAs2015': '2015 and target: {value}',
	'figures.results.reached': '2020: {value}',
	'figures.results.outcome': 'Against the target',
	'figures.results.outcome.beyond': 'beyond the target',
	'figures.results.outcome.exact': 'exactly the target',
	'figures.results.outcome.short': 'short of the target',
	'figures.results.outcome.words': 'no figures to compare',
	'figures.results.cumulative':
		'Targets and results marked “cumulative over five years” are sums of five years; the values of 2015 bear no such mark, so no line joins them.',

	'figures.deadlines.title': 'When the plan’s promises fall due, 2021–2025',
	'figures.deadlines.finding':
		'Of {count} promises with a time limit, {last} are due in 2025 and {early} earlier: {years}; for {strive} of them the plan only “strives”.',
	'figures.deadlines.year': '{count} in {year}',
	'figures.deadlines.key':
		'A bar: the plan names a year and no more. A diamond: it names the middle or the end of a year. Hollow and dashed: it only “strives”. Promises due in “2025” are small bars, one each; select one to see its sentence.',
	'figures.deadlines.shared': '{year}: {count}',
	'figures.deadlines.undated':
		'{count} more quantities have no time limit, and {scopes} only say to what a promise applies: these are not in the chart, but in the table.',
	'figures.deadlines.repeats':
		'A promise that the plan makes in several places counts once for each place.',
	'figures.deadlines.apart':
		'The table has {quantities} quantities and {milestones} milestones; the indicators of table 2 are listed apart.',
	'figures.numbers.title': 'Where the plan puts numbers',
	'figures.numbers.finding':
		'The text and the boxes promise {total} quantities, {top} of them in Sections {first} and {second}; {none} sections of Parts II to IV promise none.',
	'figures.numbers.sentences': 'sentences',
	'figures.numbers.tasks': 'tasks',
	'figures.numbers.quantities': 'quantities',
	'figures.numbers.deadlines': 'time limits',
	'figures.numbers.key':
		'Bars begin at zero; each column has a scale of its own, so compare down a column only. A row leads to its section.',
	'figures.numbers.counted':
		'Boxes count with their section. “Quantities” are those that text and boxes promise, “time limits” the promises that state one; the two overlap. Part I looks back and is not counted in either.',
	'figures.tasks.title': 'Which tasks speak of which indicator',
	'figures.tasks.finding':
		'{named} of the {count} indicators are spoken of in a task or a box; indicators {ids} in the most tasks, {tasks} each.',
	'figures.tasks.key':
		'Each mark is a task, or under B the box of the section, and leads to the sentence that speaks of the indicator.',
	'figures.tasks.box': 'B',
	'figures.tasks.none': 'no task or box speaks of it',
	'figures.tasks.sentences': 'Sentences',
	'figures.tasks.rule':
		'A task or box “speaks of” an indicator when one of its sentences names what the indicator measures; the names are on the page of each indicator. Where none does, the task may still bear on it.',

	'indicator.thisPlan': 'This plan (table 2)',
	'indicator.previousPlan': 'The previous plan (table 1)',
	'indicator.figure': '{name}: baseline and target',
	'indicator.finding': 'Baseline {baseline}, target for 2025 {target}: {change}.',
	'indicator.finding.unstated':
		'Baseline {baseline}; the target for 2025 reads “{target}”, without a figure.',
	'indicator.met': 'The value of 2020, {value}, already met it.',
	'indicator.period': 'Period',
	'indicator.value': 'Value',
	'indicator.source': 'Source',
	'indicator.table': 'Table {number}',
	'indicator.baseline': 'Baseline (column 2020 of table 2)',
	'indicator.baseline2020': 'Baseline: 2020',
	'indicator.change': 'Distance from the baseline',
	'indicator.changeNote': 'our calculation from the two values',
	'indicator.change.unstated': 'cannot be calculated: the plan gives no figures',
	'indicator.change.hold': 'to stay at the baseline',
	'indicator.change.below': 'to be below the baseline',
	'indicator.change.higher': '{amount} {unit} above the baseline',
	'indicator.change.higherLeast': 'at least {amount} {unit} above the baseline',
	'indicator.change.lower': '{amount} {unit} below the baseline',
	'indicator.change.lowerLeast': 'at least {amount} {unit} below the baseline',
	'indicator.change.points': 'percentage points',
	'indicator.description': 'Indicator {id}: {name}. Baseline {baseline}, target for 2025 {target}.',
	'indicator.partOf': '“of which” row under indicator {id}',
	'indicator.sentences': 'Sentences that speak of it: {count}',
	'indicator.sentencesText': 'In the order of the plan, in Chinese and English.',
	'indicator.noSentence': 'Outside table 2 no sentence speaks of it.',
	'indicator.aliases': 'Its names in the sentences',
	'indicator.notes': 'Notes',
	'indicator.all': 'All indicators',
	'indicator.plain': 'In plain words (ours)',
};
