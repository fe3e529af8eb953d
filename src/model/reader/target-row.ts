import type { Locale } from '../locale.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { PlanNode } from '../text/node.ts';
import type { Target } from '../schemas/target.ts';

/** A target with its place in the plan. */
export interface TargetRow {
	target: Target;
	/** The section in which it stands; a box stands in that of the item before it. */
	section: PlanNode;
	/** The indicator whose target it states. */
	indicator: Indicator | undefined;
	/** Addresses of the sentence, from the site's root. */
	address: Record<Locale, string>;
}
