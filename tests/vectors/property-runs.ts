/** Ten thousand cases, the same ones on every machine. */
export const runs = { numRuns: 10_000, seed: 20_261_120 } as const;
