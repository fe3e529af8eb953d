import { reportAddress } from '../plan/report-address.ts';

/**
 * Makes the link for reporting a mistake name the sentence that the address names. Without JavaScript
 * it names the page's node.
 */
export function reportTarget(link: HTMLAnchorElement): void {
	const { report: template = '', reportId = '' } = link.dataset;
	const update = () => {
		const target = document.querySelector<HTMLElement>('[data-sentence]:target');
		link.href = reportAddress(template, target?.dataset.sentence ?? reportId, location.href);
	};
	window.addEventListener('hashchange', update);
	update();
}
