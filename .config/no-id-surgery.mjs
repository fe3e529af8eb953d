// @ts-check

/** Names under which identifiers of places travel. */
const named = /^(?:id|node|sentence|cited)$/u;

/** What takes a text to pieces. */
const cuts = new Set(['split', 'slice', 'substring', 'indexOf', 'lastIndexOf', 'startsWith']);

/** How an identifier of some kind begins. */
const begins = /^(?:i|a-|box|table|\d)/u;

/** How identifiers are put together: `…/s`, `i`, `a-`, `box-`, `table-` before a value. */
const built = /\/s$|(?:^|[^\w])(?:i|a-|box-|table-)$/u;

/** How they are taken to pieces by an expression: `/s7`, `i13`, `a-7b`, `box-4`, `table-1`. */
const read = /\\?\/s(?:\\d|\.|\$|\(|\[)|(?:^|[^[])\^(?:\((?:\?:)?)?(?:box-|table-|a-|i\\d)/u;

/**
 * A rule of ESLint: identifiers of places are read and written in src/model/places/place-id.ts only. Elsewhere
 * `sentenceNumber(id)`, not `id.split('/s')[1]`; `indicatorId(number)`, not a template.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noIdSurgery = {
	meta: {
		type: 'problem',
		messages: { id: 'Read and write identifiers by src/model/places/place-id.ts.' },
		schema: [],
	},
	create(context) {
		const report = (/** @type {any} */ node) => context.report({ node, messageId: 'id' });
		/** @param {any} node @returns {string | undefined} */
		const nameOf = (node) =>
			node.type === 'ChainExpression'
				? nameOf(node.expression)
				: node.type === 'MemberExpression'
					? node.property.name
					: node.name;
		return {
			/** @param {any} node */
			Literal(node) {
				if (node.value === '/s' || (node.regex && read.test(node.regex.pattern))) report(node);
			},
			/** @param {any} node */
			TemplateLiteral({ quasis }) {
				for (const quasi of quasis.slice(0, -1)) if (built.test(quasi.value.raw)) report(quasi);
			},
			/** @param {any} node */
			CallExpression(node) {
				const { callee, arguments: given } = node;
				if (callee.type !== 'MemberExpression' || !cuts.has(callee.property.name)) return;
				if (!named.test(nameOf(callee.object) ?? '')) return;
				// What begins with `/` is an address.
				const isAsked = callee.property.name !== 'startsWith' || begins.test(given[0]?.value);
				if (isAsked) report(node);
			},
		};
	},
};
