/** A word that the interface no longer uses, and the one that it uses for the same thing. */
export interface DroppedWord {
	dropped: RegExp;
	kept: string;
	/** Keys of messages in which the word means something else; one that ends in a dot stands for all below it. */
	except?: readonly string[];
}

/** One word for one thing, in Chinese. */
export const droppedChinese: readonly DroppedWord[] = [
	{ dropped: /检索/u, kept: '搜索' },
	{ dropped: /按语|校记/u, kept: '注、校改、疑点' },
	{ dropped: /基期/u, kept: '起点' },
	{ dropped: /(?<!专栏)条目/u, kept: '章节（搜索）、行（表格）' },
	{ dropped: /(?<!原)印本/u, kept: '原印本' },
	{ dropped: /全文一页/u, kept: '单页全文' },
	{ dropped: /用例/u, kept: '出处' },
	{ dropped: /直述|表述|力度/u, kept: '措辞' },
	{ dropped: /没有数量的事项|节点任务/u, kept: '只写期限' },
	{ dropped: /适用范围/u, kept: '适用条件' },
	{ dropped: /作为目标写出的数量|数量和期限/u, kept: '量化目标、目标和期限' },
	{ dropped: /相关说法/u, kept: '提到' },
	{ dropped: /声明的例外/u, kept: '例外' },
	{ dropped: /译法来源/u, kept: '译法依据' },
	{ dropped: /别名/u, kept: '同义词' },
	{ dropped: /聊天/u, kept: '消息' },
	{ dropped: /审读者|智能读者/u, kept: '人工智能模型' },
	{ dropped: /推测/u, kept: '估算' },
	{ dropped: /无从|从略|照录|所据|误识|存疑/u, kept: '无法、保持原样、疑点' },
];

/** The same in English, with the verbs and nouns that mark a text as translated. */
export const droppedEnglish: readonly DroppedWord[] = [
	{ dropped: /\brepair/iu, kept: 'correction' },
	{ dropped: /\brep\./iu, kept: 'corr.' },
	{ dropped: /\bslips?\b/iu, kept: 'scanning error' },
	{
		dropped: /\bplaces?\b/iu,
		kept: 'passage, section, sentence',
		// Where towns, rivers and parks are meant.
		except: [
			'glossary.kind.place',
			'card.row.places',
			'tasks.places',
			'nav.places',
			'places.',
			'downloads.places',
			'downloads.places.about',
			'search.place',
		],
	},
	{ dropped: /\btime limits?\b/iu, kept: 'deadline' },
	{ dropped: /\bwordings\b|\bwording for\b/iu, kept: 'word, mention' },
	{ dropped: /\bwhole text\b/iu, kept: 'full text' },
	{ dropped: /\bdomains?\b/iu, kept: 'area' },
	{ dropped: /\bnature\b/iu, kept: 'type' },
	{ dropped: /\bchats?\b/iu, kept: 'message' },
	{ dropped: /\blook(?:ed|ing|s)? for\b/iu, kept: 'search for' },
	{ dropped: /\bquantit(?:y|ies) as (?:a )?targets?\b/iu, kept: 'numerical target' },
	{ dropped: /\bquantit(?:y|ies)\b/iu, kept: 'numerical target, number', except: ['column.kind'] },
	{ dropped: /\bscopes?\b/iu, kept: 'threshold', except: ['column.role'] },
	{ dropped: /\bAI reader/u, kept: 'AI model' },
	{ dropped: /\breached\b/iu, kept: 'result' },
	{ dropped: /\bupright strokes?\b/iu, kept: 'vertical bar' },
	{ dropped: /\bdeclared\b/iu, kept: 'exception' },
	{ dropped: /\bchoose|\bchosen|\bchoice/iu, kept: 'select' },
	{ dropped: /\bguess/iu, kept: 'estimate' },
	{
		dropped: /\bstands?\b|\bbears?\b|\bholds\b|\bleads nowhere\b/iu,
		kept: 'is, has, contains, gives',
	},
	{
		dropped: /\b(?:plan|text|row|target) (?:says|has it)\b/iu,
		kept: 'the plan gives, the text is',
	},
	{ dropped: /\bof its own\b|\bof their own\b/iu, kept: 'its own, their own' },
	{ dropped: /\bfor programs\b/iu, kept: 'for developers' },
	{ dropped: /\bother people’s\b/iu, kept: 'embeddable' },
	{
		dropped: /\banticipatory\b(?! \(not binding\)|, that is, not binding)/u,
		kept: 'anticipatory (not binding)',
	},
];
