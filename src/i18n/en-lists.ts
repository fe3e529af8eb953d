import type { zhLists } from './zh-lists.ts';

export const enLists: Readonly<Record<keyof typeof zhLists, string>> = {
	'translation.unofficial': 'Unofficial translation, made by AI; the Chinese text prevails.',
	'translation.sameInChinese': 'See this place in Chinese',

	'terms.onPage': 'Terms on this page',
	'terms.sentences': 'Every place it occurs',

	'glossary.title': 'Glossary',
	'glossary.description':
		'{count} terms of the plan in Chinese and English, with every place where they occur; some are explained in plain words.',
	'glossary.intro':
		'As a rule one Chinese term has one English wording; a program checks it sentence by sentence. Other forms that grammar or context calls for are listed on the page of the term. Select a term to see where it occurs. The everyday wording of plans (advance, strengthen and the like) is not listed.',
	'glossary.explained': 'Explained in plain words',
	'glossary.all': 'All terms',
	'glossary.filter': 'Filter terms',
	'glossary.filterPlaceholder': 'Chinese or English',
	'glossary.shown': '{shown} of {total} terms shown',
	'glossary.none': 'No term matches.',
	'glossary.kind': 'Kind',
	'glossary.kind.body': 'Authorities and other bodies',
	'glossary.kind.document': 'Documents',
	'glossary.kind.indicator': 'Indicators',
	'glossary.kind.organization': 'Companies and organizations',
	'glossary.kind.other': 'General terms',
	'glossary.kind.place': 'Places',
	'glossary.kind.policy': 'Policy terms',
	'glossary.kind.pollutant': 'Pollutants',
	'glossary.kind.unit': 'Units of measure',
	'glossary.partner': 'Chinese',
	'glossary.count': 'Places',
	'glossary.status': 'Source of the wording',
	'glossary.status.official': 'after the usage of official English texts',
	'glossary.status.common': 'in common use',
	'glossary.status.proposed': 'ours; no official wording was found',
	'glossary.variants': 'Other forms',
	'glossary.concordance': 'Places where it occurs: {count}',
	'glossary.concordanceText':
		'In the order of the plan, in Chinese and English; headings and tables are included.',
	'glossary.termDescription':
		'{en} ({zh}): every place in the plan where it occurs, in Chinese and English. Places: {count}.',

	'checks.title': 'Translation checks',
	'checks.description':
		'What the checks of the English against the Chinese found: sentences, figures and terms that agree, and the exceptions declared, with their reasons.',
	'checks.intro':
		'The English was translated by an AI language model and read against the Chinese, sentence by sentence, by a second AI reader; no human translator took part. How much has been read is shown below. The checks are made by a program each time this site is built: a single disagreement stops the build, unless it is declared as an exception with its reason. The program can compare figures and terms; it cannot tell whether a sentence is well translated.',
	'checks.status': 'Review by AI',
	'checks.reviewed': 'Reviewed',
	'checks.sentences': '{count} sentences',
	'checks.draft': 'Draft',
	'checks.statusText':
		'“Reviewed” means that a second AI reader has read the sentence against the Chinese and that neither text has changed since. If a single letter changes, the program asks for another reading.',
	'checks.results': 'Results',
	'checks.check': 'What is checked',
	'checks.compared': 'Compared',
	'checks.agree': 'Agree',
	'checks.explained': 'Declared exceptions',
	'checks.unexplained': 'Disagree',
	'checks.name.partner': 'Every sentence, heading and cell has its partner in the other language',
	'checks.name.figure':
		'Figures, percentages, dates, deadlines and limits (or above, within …) are the same in both languages',
	'checks.name.term': 'Terms are rendered as the glossary has them',
	'checks.name.reserved':
		'“Strive”, “explore”, “basically”, “ensure” and the like stand only where the Chinese has the matching word',
	'checks.name.script': 'There are no Chinese characters in the English',
	'checks.name.punctuation':
		'There is no Chinese punctuation in the English, and no English punctuation in the Chinese',
	'checks.name.bold': 'What is bold in one language is bold in the other',
	'checks.name.quotation': 'Both languages have the same number of quotation marks',
	'checks.name.repeat': 'The same Chinese has the same English',
	'checks.name.review': 'Nothing has changed since it was reviewed',
	'checks.exceptions': 'Declared exceptions',
	'checks.exceptionsText':
		'Places that the program reports as a disagreement and that the review judged to be right, with the reason.',
	'checks.figure': 'figure: {about}',
	'checks.about': 'about: “{about}”',
	'checks.source':
		'The whole translation can be downloaded (see “Data” under “About”), and the terms and exceptions are listed on this site, so that anybody can compare them.',

	'targets.title': 'Quantities and deadlines',
	'targets.description':
		'Every quantity and dated promise in the sentences of the text and the boxes, each linked to its sentence: {things} different ones, stated in {mentions} places. {dated} of them have a deadline, {quantities} a quantity. The indicators of Table 2 have a page of their own.',
	'targets.place': 'Place',
	'targets.quote': 'Words of the plan',
	'targets.quantity': 'Quantity',
	'targets.deadline': 'Deadline',
	'targets.modality': 'Wording',
	'targets.modality.shall': 'stated',
	'targets.modality.strive': 'strive to',
	'targets.section': 'Section',
	'targets.kind': 'Kind',
	'targets.kind.quantity': 'quantity',
	'targets.kind.milestone': 'milestone',
	'targets.kind.scope': 'scope',
	'targets.inYear': '{year}',
	'targets.endOf': 'end of {year}',
	'targets.middleOf': 'middle of {year}',

	'tasks.title': '{count} tasks',
	'tasks.description': 'All tasks of Part III of the plan, to filter, sort and download.',
	'tasks.caption': 'Tasks of the plan, in its own order',
	'tasks.id': 'Number',
	'tasks.name': 'Task',
	'tasks.section': 'Section',
	'tasks.box': 'Box',
	'tasks.sentences': 'Sentences',
	'tasks.filter': 'Filter tasks',
	'tasks.filterPlaceholder': 'Number or words of the title',
	'tasks.allSections': 'All sections',
	'tasks.shown': '{shown} of {total} tasks shown',
	'tasks.none': 'No task matches.',
	'table.reset': 'Show all',
	'tasks.download': 'Download CSV',

	'results.title': 'Main indicators of the 13th Five-Year Plan: results',
	'results.description':
		'Table 1: the {count} indicators of the previous plan, with their values of 2015, targets, and values reached in 2020.',
	'results.rowDescription':
		'Table 1: {name}. 2015: {baseline}; target of the 13th Five-Year Plan: {target}; reached in 2020: {actual}.',
	'results.numbers':
		'The numbers are those of the printed table: there is no 9, number 5 has four rows, and the rows that follow 7, 8 and 10 have none of their own.',

	'indicators.title': 'Indicators of the 14th Five-Year Plan',
	'indicators.description':
		'Table 2: {count} indicators ({binding} binding, {anticipatory} anticipatory), with baselines and targets for 2025. The plan holds no data on what was reached after 2020.',

	'table.sort': 'Sort:',
	'table.number': 'No.',
	'table.category': 'Category',
	'table.domain': 'Domain',
	'table.name': 'Indicator',
	'table.unit': 'Unit',
	'table.nature': 'Nature',
	'table.nature.binding': 'binding',
	'table.nature.anticipatory': 'anticipatory',
	'table.baseline2015': '2015',
	'table.target2020': 'Target of the 13th Five-Year Plan',
	'table.actual2020': 'Reached in 2020',
	'table.status': 'Status',
	'table.baseline': 'Baseline',
	'table.baseline2020': '2020',
	'table.target2025': 'Target for 2025',
	'table.printed': 'See the table as printed: {place}',
	'table.json': 'Download JSON',
};
