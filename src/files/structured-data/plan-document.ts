import type { Legislation, LegislationObject } from 'schema-dts';
import { languageTag, type Locale, otherLocale } from '../../model/locale.ts';
import type { PlanNode } from '../../model/text/node.ts';
import type { PlanDocument } from '../../model/schemas/document.ts';
import { licence } from '../catalog/producer.ts';
import { isIn, toParts } from './plan-part.ts';
import { editionId, editorId, planId, type ToAddress } from './thing-ids.ts';
import { translationLinks, unofficial } from './translation-links.ts';

/**
 * The plan as issued. “A legal document such as an act, decree, bill, etc. (enforceable or not)” is the one type of
 * https://schema.org/ with a document number, issuers and a jurisdiction; `type` tells that it is a plan.
 *
 * @param type What kind of document it is, in words.
 */
export function toPlanDocument(
	locale: Locale,
	document: PlanDocument,
	type: string,
	address: ToAddress,
): Legislation {
	const { title, number, issued, issuers, jurisdiction, period } = document;
	return {
		'@type': 'Legislation',
		'@id': planId(address),
		name: title[locale],
		legislationType: type,
		legislationIdentifier: number,
		legislationDate: issued,
		legislationPassedBy: issuers.map((issuer) => ({
			'@type': 'GovernmentOrganization',
			name: issuer[locale],
		})),
		legislationJurisdiction: { '@type': 'AdministrativeArea', name: jurisdiction[locale] },
		inLanguage: languageTag.zh,
		temporalCoverage: `${period.start}/${period.end}`,
		encoding: { '@id': editionId(address, 'zh') },
	};
}

/** The whole text in this edition, in a language. Our translation has a licence; the plan itself needs none. */
export function toEdition(
	locale: Locale,
	document: PlanDocument,
	top: readonly PlanNode[],
	address: ToAddress,
): LegislationObject {
	const isBoth = top.some((node) => isIn(otherLocale(locale), node));
	return {
		'@type': 'LegislationObject',
		'@id': editionId(address, locale),
		name: document.title[locale],
		inLanguage: languageTag[locale],
		legislationLegalValue: unofficial,
		publisher: { '@id': editorId(address) },
		...(locale === 'zh'
			? { encodesCreativeWork: { '@id': planId(address) } }
			: { license: licence }),
		...(isBoth && translationLinks(locale, (other) => editionId(address, other))),
		hasPart: toParts(
			locale,
			top.filter((node) => isIn(locale, node)),
			address,
		),
	};
}
