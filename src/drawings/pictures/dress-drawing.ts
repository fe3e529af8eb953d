import type { Element, ElementContent } from 'hast';

/** What a drawing looks like: the declarations for its root, for elements by name, and for classes, in that order. */
export interface DrawingStyles {
	root: Declarations;
	elements: ReadonlyMap<string, Declarations>;
	classes: ReadonlyMap<string, Declarations>;
}

type Declarations = Readonly<Record<string, string>>;

/**
 * Reads the rules of src/site/charts/charts.css.
 *
 * @throws If a selector is not `.drawing`, `.drawing NAME` or `.drawing .CLASS`.
 */
export function parseDrawingStyles(css: string): DrawingStyles {
	let root: Declarations = {};
	const elements = new Map<string, Declarations>();
	const classes = new Map<string, Declarations>();
	for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^}]*)\}/gu)) {
		const declarations = Object.fromEntries(
			Array.from(body.matchAll(/([\w-]+):([^;]+);/gu), ([, name = '', value = '']) => [
				name,
				value.replaceAll(/\s+/gu, ' ').trim(),
			]),
		);
		for (const selector of selectors.split(',').map((own) => own.trim())) {
			const [found, mark, name = ''] = /^\.drawing(?: (\.?)([\w-]+))?$/u.exec(selector) ?? [];
			if (found === undefined) throw new Error(`the drawings have no use for “${selector}”`);
			const group = mark === '.' ? classes : elements;
			if (name === '') root = { ...root, ...declarations };
			else group.set(name, { ...group.get(name), ...declarations });
		}
	}
	return { root, elements, classes };
}

/**
 * A drawing with its style in attributes: a site whose policy allows only its own style sheets blocks those inside a
 * file that is opened alone, and everything turns black.
 */
export function dressDrawing(drawing: Element, styles: DrawingStyles): Element {
	return dress(drawing, styles, styles.root);
}

function dress(element: Element, styles: DrawingStyles, own: Declarations): Element {
	const { className } = element.properties;
	const classes = new Set(Array.isArray(className) ? className.map(String) : []);
	const ofClasses = [...styles.classes].filter(([name]) => classes.has(name));
	return {
		...element,
		properties: {
			...element.properties,
			...own,
			...styles.elements.get(element.tagName),
			// As in a style sheet, later rules win, and classes win over names of elements.
			...ofClasses.reduce<Declarations>(
				(all, [, declarations]) => ({ ...all, ...declarations }),
				{},
			),
		},
		children: element.children.map((child): ElementContent =>
			child.type === 'element' ? dress(child, styles, {}) : child,
		),
	};
}
