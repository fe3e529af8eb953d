/** Words that scripts of pages say. They come once, with the script, and not with every page. */
export const zhScript = {
	'nav.itemsOf': '{id} 各条',
	'nav.itemsFailed': '各条未能载入，各节的页面列有本节各条。',
} as const;
