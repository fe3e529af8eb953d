import { loadPart } from '../browser/load-part.ts';

/**
 * Draws the code of a sentence in the place of the one that the server has, or shows that one again.
 *
 * @param sentence Its identifier (`2.1.3/s7`) and its absolute address.
 * @param isAsked Whether it is still this one that is asked for: what draws codes has to be loaded first.
 * @param tell Says what has gone wrong.
 */
export async function showShareCode(
	figure: HTMLElement,
	sentence: { id: string; url: string } | null,
	{ isAsked, tell }: { isAsked: () => boolean; tell: (text: string) => void },
): Promise<void> {
	const own = figure.querySelector('img');
	const link = figure.querySelector('a');
	if (!own || !link) return;
	figure.querySelector('svg')?.remove();
	figure.classList.toggle('replaced', sentence !== null);
	link.hidden = false;
	link.href = own.src;
	link.download = own.dataset.file ?? '';
	if (!sentence) return;
	const part = await loadPart(
		() => import('uqr'),
		(text) => {
			tell(text);
			// The file of the whole place would be taken for that of the sentence.
			link.hidden = true;
		},
	);
	if (!part || !isAsked()) return;
	const { id, url } = sentence;
	const { locale = '', url: whole = '' } =
		figure.closest<HTMLElement>('[data-locale]')?.dataset ?? {};
	const svg = part.renderSVG(url, { border: 4 });
	own.insertAdjacentHTML('afterend', svg);
	own.nextElementSibling?.setAttribute('role', 'img');
	own.nextElementSibling?.setAttribute('aria-label', own.alt.replace(whole, url));
	link.href = `data:image/svg+xml,${encodeURIComponent(svg)}`;
	link.download = `${id.replace('/', '-')}-${locale}.svg`;
}
