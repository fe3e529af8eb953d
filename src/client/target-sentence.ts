/**
 * The sentence that the address names, if it names one. By its id: `:target` does not match yet while a
 * page is loading.
 */
export function targetSentence(): HTMLElement | null {
	const target = document.getElementById(location.hash.slice(1));
	return target?.dataset.sentence === undefined ? null : target;
}
