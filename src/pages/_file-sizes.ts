import { hasAddress } from '../model/fixed-addresses.ts';
import { ownValue } from '../model/own-value.ts';
import type { APIContext, APIRoute } from 'astro';

interface Route {
	GET: APIRoute;
	getStaticPaths?: () => PathsOf | Promise<PathsOf>;
}

type PathsOf = { params: Record<string, string | undefined>; props?: Record<string, unknown> }[];

/** The routes of all files in /data/ but the catalog, which tells their sizes. */
const routes = import.meta.glob<Route>(['./data/*.ts', '!./data/catalog.jsonld.ts']);

let sizes: Promise<Map<string, number>> | undefined;

/**
 * Bytes of the files in /data/, by their paths (`data/plan.json`): the routes answer here as they do when the files
 * are written, once a build.
 */
export function measureFiles(context: Pick<APIContext, 'site' | 'url'>) {
	return (sizes ??= measureAll(context));
}

async function measureAll(context: Pick<APIContext, 'site' | 'url'>) {
	const measured = Object.entries(routes).map(async ([file, load]) => {
		const { GET, getStaticPaths } = await load();
		const paths = (await getStaticPaths?.()) ?? [{ params: {} }];
		const found = await Promise.all(
			paths.map(async ({ params, props = {} }) => {
				const path = file
					.replace(/^\.\/(.+)\.ts$/u, '$1')
					.replaceAll(/\[(\w+)\]/gu, (_, name: string) => ownValue(params, name) ?? '');
				if (!hasAddress(`/${path}`)) return [];
				const response = await GET({ ...context, params, props } as APIContext);
				return [[path, (await response.arrayBuffer()).byteLength] as const];
			}),
		);
		return found.flat();
	});
	return new Map((await Promise.all(measured)).flat());
}
