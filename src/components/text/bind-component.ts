import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/**
 * Gives a component some of its props beforehand.
 *
 * MDX content names its components by tag (`<S n={7}>`) and hands them only what stands in the file;
 * which page the sentence is on, they learn this way.
 */
export function bindComponent(
	component: AstroComponentFactory,
	given: Readonly<Record<string, unknown>>,
): AstroComponentFactory {
	const bound: AstroComponentFactory = (result, props: Record<string, unknown>, slots) =>
		component(result, { ...props, ...given }, slots);
	return Object.assign(bound, {
		isAstroComponentFactory: true,
		moduleId: component.moduleId,
		propagation: component.propagation,
	});
}
