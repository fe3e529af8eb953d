import type { zhDoors } from './zh-doors.ts';

export const enDoors: Readonly<Record<keyof typeof zhDoors, string>> = {
	'nav.brief': 'In brief',
	'nav.places': 'Places',
	'nav.topics': 'Topics',
	'nav.organisations': 'Organizations',
	'nav.questions': 'Questions',

	'doors.count': '{count} {count|sentence|sentences}',
	'doors.sentences': '{count|sentence|sentences}',
	'doors.inChinese': 'Chinese',
	'doors.open': 'Text',
	'doors.not': 'What the plan does not say',

	'places.title': 'Places that the plan names',
	'places.description':
		'A page for each of {count} places that the plan names, with every sentence that names it; those of counties also have what every county, town and village has to do.',
	'places.intro':
		'The plan has no list of tasks by county. Select a place to see every sentence that names it; the page of a county also has what all counties, towns and villages have to do without being named.',
	'places.kind.county': 'Counties and districts',
	'places.kind.area': 'New cities',
	'places.kind.town': 'Towns and villages',
	'places.kind.river': 'Rivers',
	'places.kind.reservoir': 'Reservoirs and water sources',
	'places.kind.reserve': 'Parks and reserves',
	'places.kind.mountain': 'Mountains',
	'places.kind.park': 'Industrial parks and other sites',
	'places.kind.neighbor': 'Neighboring cities and provinces',
	'places.kind.region': 'Regions',
	'places.pageTitle': '{name} in the plan',
	'places.pageDescription':
		'The {count} {count|sentence|sentences} of the plan that {count|names|name} {name}, each in full and linked.',
	'places.tally': 'The plan names {name} in',
	'places.longer': '{count} of them only within {names}.',
	'places.longerApart':
		'Not counted: {count} more that {count|has|have} these characters only as part of {names}.',
	'places.quoted': '“{name}”',
	'places.ahead': 'To be done, by name',
	'places.aheadShort': 'To be done',
	'places.pastShort': 'Up to {period.baseYear}',
	'places.noneAhead': 'No sentence on what is to be done names it.',
	'places.within': 'Places in it',
	'places.withinShort': 'Places in it',
	'places.withinOurs': 'That it is in {name} is our addition; the plan does not say so.',
	'places.withinStated': 'By the plan it is in {name}:',
	'places.above': 'Listed above: {count} {count|sentence that names it|sentences that name it}.',
	'places.organisations': 'Organizations there',
	'places.everywhere': 'What every county, town and village has to do',
	'places.everywhereShort': 'Everywhere',
	'places.everywhereText':
		'{name} is not named, but included: {count} {count|point|points}. Figures are for the whole city; the plan does not divide them among counties, towns or villages. The short lines are ours; each opens the sentence.',
	'places.items': '{count} {count|point|points}',
	'places.reaches.counties': 'Every county and district',
	'places.reaches.seats': 'County seats and towns',
	'places.reaches.townships': 'Townships and subdistricts',
	'places.reaches.villages': 'Villages',
	'places.past': 'Up to {period.baseYear}',
	'places.pastText': 'in the part that looks back',
	'places.front': 'In the notice and the preamble',
	'places.topics': 'By topic',
	'places.ofTerm': 'Every sentence that names this place: {name}',
	'places.names': 'Other names',
	'places.namesText': 'For finding it; the plan may not use them.',
	'places.maybe': 'Probably the same',
	'places.open': 'What the plan leaves open',
	'places.except': 'Not counted',
	'places.exceptText': 'The same characters, but something else is meant.',
	'places.others': 'Other places',
	'places.all': 'All places',

	'organisations.title': 'Organizations that the plan names',
	'organisations.description':
		'A page for each of {count} bodies, companies, groups and programs that the plan names, with every sentence that names it and what it has to do by the plan.',
	'organisations.intro':
		'Select a name to see every sentence that has it; sentences that make it the one to act come first.',
	'organisations.noLead':
		'The plan does not name which department leads which task: nowhere does it use the Chinese terms for “lead department” or “responsible department”.',
	'organisations.kind.body': 'Public bodies',
	'organisations.kind.company': 'Companies and other entities',
	'organisations.kind.group': 'Media and civic groups',
	'organisations.kind.programme': 'Programs, systems and titles',
	'organisations.pageTitle': '{name} in the plan',
	'organisations.acts': 'What it has to do',
	'organisations.noActs': 'No sentence says what it has to do.',
	'organisations.ahead': 'Other sentences that name it',
	'organisations.others': 'All organizations',

	'topics.title': 'Topics',
	'topics.description':
		'{count} topics in everyday words: what the plan is to do about each, figures and deadlines, what it does not say, and every sentence.',
	'topics.intro':
		'{count} topics in everyday words. Each page has three short lines, figures and deadlines, what the plan does not say, and every sentence.',
	'topics.pageTitle': '{name} in the plan',
	'topics.ours':
		'These three lines are ours; the small numbers lead to the sentences they rest on.',
	'topics.dates': 'Figures and deadlines',
	'topics.noDates': 'These sentences state no figure to reach and no deadline.',
	'topics.undated': 'No deadline stated',
	'topics.unsaidText': 'Not to be found in the {count} {count|sentence|sentences} below.',
	'topics.sentences': '{count} {count|sentence|sentences} of the plan',
	'topics.words':
		'Every sentence with one of these words is here, but for those that are explained at the end. The words, in Chinese:',
	'topics.because': 'Why sentences without these words are here: {because}',
	'topics.otherWords': 'See above why',
	'topics.except': 'With one of these words, but not listed',
	'topics.related': 'See also',
	'topics.all': 'All topics',
	'topics.indicators': 'Indicators',

	'questions.title': 'Questions',
	'questions.description':
		'{count} questions that people ask, answered with sentences of the plan alone; what the plan does not say is said, too.',
	'questions.intro':
		'Answered with sentences of the plan alone, each linked; where the plan is silent, that is noted.',
	'questions.all': 'All questions',
	'questions.list': 'All questions',
	'questions.rows': 'Figures in the tables',

	'brief.title': 'The plan in brief',
	'brief.description':
		'What the plan and its {count} parts say, in everyday words, each claim linked to the sentences it rests on.',
	'brief.intro':
		'In everyday words of ours: not the text of the plan, and no explanation by its issuers. The small numbers lead to the sentences that each claim rests on.',
	'brief.plan': 'The whole plan',
};
