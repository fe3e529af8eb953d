// @ts-check
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../src');

/** Rooms, and the part of the model, that may ask Astro: `astro:content` and its like exist in a build only. */
const mayAskAstro = /^(?:model\/reader\/|site\/|pages\/|content\.config\.ts$)/u;

/** What is asked for while the site is built: content, as Astro reads it, and what is made from it. */
const isAsking = (/** @type {string} */ path) => /^model\/reader\/|\/get-[\w-]+\.ts$/u.test(path);

/** What may ask for it: pages and components, and files that say so by their name. */
const mayAsk = (/** @type {string} */ path) =>
	isAsking(path) || /^(?:pages\/|content\.config\.ts$)|\.astro$/u.test(path);

/** Rooms whose code may reach a browser. */
const ofBrowsers = new Set(['model', 'words', 'search', 'site']);

/** Files of other rooms that may, too: a reader's list is written as a Word file in the browser. */
const alsoOfBrowsers = new Set(['files/word/look.ts', 'files/word/styles.ts']);

/**
 * A rule of ESLint: the walls between the rooms of src/.
 *
 * 1. A room imports from those that its entry of the table names.
 * 2. `astro:…` is imported where a build is sure to run: in the reader of the model, in site and in pages.
 * 3. What reads content in a build (`model/reader/`, `get-….ts`) is asked by pages, components and other `get-….ts`:
 *    all else is pure and runs in plain Node. Types may be taken from anywhere.
 * 4. Scripts of pages, which are the other `.ts` of site and the `<script>` of components, hold nothing that is made
 *    in a build.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const roomWalls = {
	meta: {
		type: 'problem',
		messages: {
			room: '{{room}} may import only from {{allowed}}.',
			astro: 'Only the reader of the model, site and pages may import from Astro.',
			asking: 'Only pages, components and get-….ts may ask for content.',
			script: 'A script of a page may not import from {{other}}.',
		},
		schema: [
			{ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
		],
	},
	create(context) {
		const [mayImport] = context.options;
		const file = relative(root, context.physicalFilename).split(sep).join('/');
		const room = file.split('/')[0] ?? '';
		const isScript =
			context.physicalFilename !== context.filename ||
			(room === 'site' && file.endsWith('.ts') && !isAsking(file));

		/** @param {any} node @param {boolean} isType */
		const check = (node, isType) => {
			const path = node?.value;
			if (typeof path !== 'string') return;
			/** @param {string} messageId @param {Record<string, string>} [data] */
			const report = (messageId, data = {}) => context.report({ node, messageId, data });
			if (path.startsWith('astro:') && !mayAskAstro.test(file)) report('astro');
			if (!path.startsWith('.')) return;
			const target = join(dirname(file), path).split(sep).join('/');
			const other = target.split('/')[0] ?? '';
			if (target.startsWith('..')) return;
			const allowed = [room, ...(mayImport[room] ?? [])];
			if (!allowed.includes(other)) report('room', { room, allowed: allowed.join(', ') });
			else if (!isType && isAsking(target) && (isScript || !mayAsk(file))) report('asking');
			else if (!isType && isScript && !ofBrowsers.has(other) && !alsoOfBrowsers.has(target))
				report('script', { other });
		};
		/** @param {any} node */
		const checkImport = ({ source, importKind, exportKind }) =>
			check(source, importKind === 'type' || exportKind === 'type');
		return {
			ImportDeclaration: checkImport,
			ExportNamedDeclaration: checkImport,
			ExportAllDeclaration: checkImport,
			ImportExpression: ({ source }) => check(source, false),
			/** @param {any} node */
			TSImportType: ({ source }) => check(source, true),
		};
	},
};
