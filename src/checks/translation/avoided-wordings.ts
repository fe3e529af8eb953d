/** What comes between `with` and `as the core` is the plan's; no stop parts it. */
const framed =
	/\bwith\b[^,.;]{1,80}?\bas (?:the|its) (?:basis|carrier|core|driver|focus|foundation|goal|guide|lever|link|main lever|supplement|vehicle)\b/iu;

/** Wordings that mark a text as translated (docs/translation.md, 4). */
export const avoidedWordings: readonly RegExp[] = [
	/\bthe (?:building|upgrading) of\b/iu,
	/\bpopulariz(?:e|es|ed|ing|ation)\b/iu,
	/\bcarr(?:y|ies|ied|ying) out\b/iu,
	/\badher(?:e|es|ed|ing) to\b/iu,
	framed,
	/\bcentering on\b/iu,
	/\band the like\b|\band so on\b/iu,
	/\bfull coverage of\b/iu,
	/\bin an? (?!orderly\b)(?:[\w-]+ ){1,3}(?:way|manner)\b/iu,
	/\bin[- ]depth\b/iu,
	/\b(?:in)?to full play\b/iu,
	/\b(?:do|does|did|doing) a good job\b/iu,
	/\bat a high level\b/iu,
	/\bclassified (?:management|protection)\b/iu,
	/\bremains? to be\b/iu,
	/\brelatively\b/iu,
	/\bVOCs (?:components?|content|control|emissions?|governance|monitoring|pollution|projects?|reduction|source|treatment)\b/u,
];
