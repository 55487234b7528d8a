const QUICK = 200;

/** How many cases a property is tried with, the same ones on every machine. `npm run test:long` asks for 10,000. */
export const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? QUICK), seed: 20_261_120 };
