/** Not in the dictionaries, so that the browser need not load those. */
export const foundWords = {
	zh: {
		name: '搜索标记',
		count: (query: string, at: number, all: number) => `第 ${at} 处，共 ${all} 处：“${query}”`,
		previous: '上一处',
		next: '下一处',
		close: '关闭',
	},
	en: {
		name: 'Search matches',
		count: (query: string, at: number, all: number) => `Match ${at} of ${all}: “${query}”`,
		previous: 'Previous',
		next: 'Next',
		close: 'Close',
	},
} as const;
