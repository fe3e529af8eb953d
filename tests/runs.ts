import fc from 'fast-check';

/** How much more is drawn at random than usually; `npm run test:all` says 10. */
const factor = Number(process.env.RUNS ?? 1);

/** How often to draw where `usual` times are enough from day to day. A whole number, at least 1. */
export const draws = (usual: number): number => Math.max(1, Math.round(usual * factor));

// Where a property names no number, the library's own is the usual one.
fc.configureGlobal({ numRuns: draws(100) });
