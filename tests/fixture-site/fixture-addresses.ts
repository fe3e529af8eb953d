import type { Variant } from './build-fixture.ts';

/** The variants that tests look at in a browser, each with how far its port is from that of the site. */
const distances = { translated: 1000, 'chinese-data': 2000 } as const satisfies Partial<
	Record<Variant, number>
>;

export type ServedVariant = keyof typeof distances;

export const servedVariants = Object.keys(distances) as ServedVariant[];

/** The port at which a variant is served; checkouts that are tested at the same time differ by `E2E_PORT`. */
export function fixturePort(variant: ServedVariant): number {
	return Number(process.env.E2E_PORT ?? 4399) + distances[variant];
}

/** Where a variant is served. */
export function fixtureAddress(variant: ServedVariant): string {
	return `http://localhost:${fixturePort(variant)}`;
}
