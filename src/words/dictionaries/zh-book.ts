/** Words of the whole plan as an e-book and as a Word file. */
export const zhBook = {
	'book.titlePage': '书名页',
	'book.both': '{title}（中英对照）',
	'book.edition': '本版日期',
	'book.address': '网址',
	'book.marks': '句后方括号里的小数字指向文末的按语，“校”指向校改。',
	'book.places': '见：',
	'book.accessibility':
		'除封面外全部是文字，没有图片，封面上的文字也在书名页；标题分级，目录通到各条和专栏；表格标明行列的表头；每一处都标明语言。',
} as const;
