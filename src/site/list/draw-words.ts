import { make } from '../browser/make-element.ts';
import { parseInline } from '../../model/text/inline.ts';
import type { Words } from './extract.ts';

/** Words with their typography. Titles of documents lean in English only. */
export function drawWords({ locale, text }: Words): Node[] {
	return parseInline(text).map((run) => {
		const marks = run.marks.filter((mark) => mark !== 'cite' || locale === 'en');
		return marks.reduceRight<Node>(
			(inner, mark) => make(mark, {}, inner),
			document.createTextNode(run.text),
		);
	});
}
