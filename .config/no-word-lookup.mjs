// @ts-check
import { TypeFlags } from 'typescript';

/** Any string, not one of a few that are known. */
const anyString = TypeFlags.String;

/**
 * A rule of ESLint: no lookup in an object literal by a word that may be anything. `names['constructor']` is a
 * function, whatever `names` holds; a `Map` has only what was put in.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noWordLookup = {
	meta: {
		type: 'problem',
		messages: { map: 'Any word may come here, “constructor” too. Use a Map.' },
		schema: [],
	},
	create(context) {
		const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
		const checker = program.getTypeChecker();
		/** @param {unknown} node */
		const typeOf = (node) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
		/** @param {unknown} node */
		const isAnyString = (node) => {
			const type = typeOf(node);
			return (type.types ?? [type]).some(
				(/** @type {{ flags: number }} */ { flags }) => (flags & anyString) !== 0,
			);
		};
		return {
			MemberExpression({ computed, object, property }) {
				if (!computed || !isAnyString(property)) return;
				const type = checker.getNonNullableType(typeOf(object));
				const isOpen = (type.types ?? [type]).some((/** @type {object} */ one) =>
					checker
						.getIndexInfosOfType(one)
						.some((/** @type {any} */ { keyType }) => (keyType.flags & anyString) !== 0),
				);
				// What an element has in `data-…` is no object literal: its names are the page's own.
				if (isOpen && type.symbol?.name !== 'DOMStringMap')
					context.report({ node: property, messageId: 'map' });
			},
			"BinaryExpression[operator='in']"(
				/** @type {{ left: import('eslint').Rule.Node }} */ { left },
			) {
				if (left.type !== 'PrivateIdentifier' && isAnyString(left))
					context.report({ node: left, messageId: 'map' });
			},
		};
	},
};
