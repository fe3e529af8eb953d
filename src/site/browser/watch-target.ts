import { namedElement } from './named-place.ts';

/** When to look whether a text fragment has been found, in milliseconds after the page has loaded. */
const looking = [0, 200, 700];

/** Reports when the browser has found a text fragment, which it does late and without an event. */
export function watchTarget(tell: () => void): void {
	let known: Element | null = document.querySelector(':target') ?? namedElement();
	addEventListener('load', () => {
		for (const time of looking)
			setTimeout(() => {
				const target = document.querySelector(':target');
				if (!target || target === known || document.documentElement.classList.contains('picked'))
					return;
				known = target;
				tell();
			}, time);
	});
}
