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

	'figures.indicators.title': 'Where each indicator stood, and what the plan sets for 2025',
	'figures.indicators.finding':
		'{stated} of the {count} indicators have a figure for 2025, and {met} of these ({ids}) were already met in 2020; the targets of the other {unstated} are assigned by the province, and the plan does not state them.',
	'figures.indicators.key':
		'Open marks are baselines, filled marks targets, one inside the other where both have the same value; squares are binding, circles anticipatory; an upright stroke is the value of 2020 alone. Each row has a scale of its own, labeled at its ends and not always starting at zero: lengths in different rows cannot be compared. A pale band, where there is one, is the range that meets the target; for a target with “<”, the figure itself does not meet it, and the filled mark stands beside it.',
	'figures.indicators.met': 'already met in 2020',
	'figures.indicators.metWith': 'met by 2020 ({value}, table 1)',
	'figures.indicators.state': 'By 2020, against the target',
	'figures.indicators.state.met': 'met by 2020',
	'figures.indicators.state.open': 'not met by 2020',
	'figures.indicators.state.unstated': 'no figure for the target',
	'figures.indicators.noBaseline': '{cell} (no baseline figure)',
	'figures.indicators.hold': '{value}, same as the baseline',
	'figures.indicators.bound': 'baseline {value}, target {target}',
	'figures.indicators.in2020': '2020: {value}',
	'figures.indicators.averages':
		'The baselines of indicators {ids} are averages of the 13th Five-Year Plan, because the plan holds that the data of 2020, in view of the COVID-19 pandemic, cannot truly reflect the current state (table 2, note ①); the values of 2020 alone are in table 1.',
	'figures.indicators.otherName':
		'The 2020 value for indicator {id} comes from table 1, where the row is named “{name}”.',
	'figures.indicators.partOf': '3a is the “of which” row under indicator 3 and is not counted.',

	'figures.results.title': 'The previous plan: 2015, its targets, and what was reached in 2020',
	'figures.results.finding':
		'{figures} of the {count} rows can be compared by their figures: {beyond} were better than the target and {exact} equal to it; {words} rows have no figures to compare.',
	'figures.results.key':
		'Open marks are the values of 2015, filled marks the targets of the 13th Five-Year Plan, upright strokes what was reached in 2020; squares are binding, circles anticipatory. Each row has a scale of its own, labeled at its ends: lengths in different rows cannot be compared. The pale band is the range that meets the target.',
	'figures.results.promised': 'target: {value}',
	'figures.results.promisedAs2015': '2015 and target: {value}',
	'figures.results.reached': '2020: {value}',
	'figures.results.outcome': 'Against the target',
	'figures.results.outcome.beyond': 'better than the target',
	'figures.results.outcome.exact': 'equal to the target',
	'figures.results.outcome.short': 'short of the target',
	'figures.results.outcome.words': 'no figures to compare',
	'figures.results.cumulative':
		'Targets and results marked “cumulative over five years” are for five years together; the values of 2015 bear no such mark, so no line joins them.',

	'figures.deadlines.title': 'When the plan’s targets and tasks fall due, 2021–2025',
	'figures.deadlines.finding':
		'Of {count} targets and tasks with a time limit, {last} are due in 2025 and {early} earlier ({years}); {strive} of the {count} are worded “strive to”.',
	'figures.deadlines.year': '{count} in {year}',
	'figures.deadlines.key':
		'A bar: the plan names a year and no more. A diamond: it names the middle or the end of a year. Hollow and dashed: “strive to”. What is due in “2025” is a small bar, one each. Sections without a time limit are left out.',
	'figures.deadlines.shared': 'Due in {year}: {count}',
	'figures.deadlines.undated':
		'{count} more quantities have no time limit, and {scopes} only say to what a target applies: these are not in the chart, but in the table.',
	'figures.deadlines.repeats': 'What the plan says in several places counts once for each place.',
	'figures.deadlines.apart':
		'The table has {quantities} quantities ({scopes} of them only say to what a target applies) and {milestones} milestones; the indicators of table 2 are listed apart.',
	'figures.numbers.title': 'Sentences, tasks, quantities and time limits, section by section',
	'figures.numbers.finding':
		'The text and the boxes state {total} quantities as targets, {top} of them in Sections {first} and {second}; {none} sections of Parts II to IV state none.',
	'figures.numbers.sentences': 'sentences',
	'figures.numbers.tasks': 'tasks',
	'figures.numbers.quantities': 'quantities',
	'figures.numbers.deadlines': 'time limits',
	'figures.numbers.key':
		'Bars begin at zero; each column has a scale of its own, so compare down a column only.',
	'figures.numbers.counted':
		'Boxes count with their section, tables 1 and 2 are not counted. “Quantities” are those stated as targets, without those that only say to what a target applies; “time limits” are the targets and tasks that have one; the two overlap. Blank is not counted: Part I gives background and is not counted in either, parts without tasks have none to count.',
	'figures.tasks.title': 'Which tasks use wordings for which indicator',
	'figures.tasks.finding':
		'Wordings for {named} of the {count} indicators occur in a task or a box; where none does, the task may still bear on it.',
	'figures.tasks.key':
		'Each mark is a task, or under B the box of the section, in which at least one sentence has a wording for the indicator.',
	'figures.tasks.box': 'B',
	'figures.tasks.none': 'none occurs',
	'figures.tasks.sentences': 'Sentences',
	'figures.tasks.rule':
		'A wording is one for what the indicator measures or a part of it, or for reducing, controlling or responding to it (such as “water-saving”, “carbon peaking”, “environmental emergency”). The wordings are on the page of each indicator. Sentences that open a part or section are not in the chart.',

	'indicator.thisPlan': 'This plan (table 2)',
	'indicator.previousPlan': 'The previous plan (table 1)',
	'indicator.figure': '{name}: baseline and target',
	'indicator.finding': 'Baseline {baseline}; target {target} by 2025: {change}.',
	'indicator.finding.unstated':
		'Baseline {baseline}; the target for 2025 reads “{target}”, without a figure.',
	'indicator.met': 'The value of 2020, {value}, already met the target.',
	'indicator.period': 'Period',
	'indicator.value': 'Value',
	'indicator.source': 'Source',
	'indicator.table': 'Table {number}',
	'indicator.baseline': 'Baseline (column “2020” of table 2)',
	'indicator.baseline2020': 'Baseline: 2020',
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
		'Indicator {id}: {name}. Baseline: {baseline}; target for 2025: {target}.',
	'indicator.partOf': '“of which” row under indicator {id}',
	'indicator.sentences': 'Sentences with a wording for it: {count}',
	'indicator.sentencesText': 'In the order of the plan, in Chinese and English.',
	'indicator.aliases': 'Wordings they were found by, searched in the Chinese',
	'indicator.notes': 'Notes',
	'indicator.plain': 'In plain words (our explanation)',
	'indicator.key.baseline': 'Open mark: the baseline (table 2).',
	'indicator.key.in2015': 'Open mark in table 1: the value of 2015.',
	'indicator.key.target': 'Filled mark: the target.',
	'indicator.key.nested':
		'Baseline and target have the same value, and one mark stands inside the other.',
	'indicator.key.actual': 'Upright stroke: the value of 2020.',
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
	'figures.deadlines.general':
		'In 2.3.1 only sentence 1 says “by 2025”; the sentences after it are counted by the same date, and a sentence of general aims counts as one.',
	'figures.results.in2015': '2015: {value}',
	'figures.indicators.broken': 'Indicator {id}: {note} (table 2, note {mark}).',
	'figures.deadlines.strive': '{promise} (strive to)',
	'indicator.remarks': 'Our notes',
	'figures.skip': 'Skip the chart, to the table',
	'figures.embed.wide': 'For a wide column (1,024 pixels or more)',
	'figures.embed.narrow': 'For a narrow column',
};
