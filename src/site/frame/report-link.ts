import { reportAddress } from './report-address.ts';
import { currentAddress } from '../browser/address-bar.ts';
import { litEvent, litSentence } from '../reading/lit-sentence.ts';

/**
 * Makes the link for reporting a mistake name the sentence that the address names. Without JavaScript
 * it names the page's node.
 */
export function reportTarget(link: HTMLAnchorElement): void {
	const { report: template = '', reportId = '' } = link.dataset;
	const update = () => {
		const id = litSentence()?.dataset.sentence ?? reportId;
		link.href = reportAddress(template, id, currentAddress().href);
	};
	document.addEventListener(litEvent, update);
	update();
}
