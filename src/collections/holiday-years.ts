/** Both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const YEARS_BEFORE = 1;
const YEARS_AFTER = 4;

export function yearsAround(year: number): Years {
  return { first: year - YEARS_BEFORE, last: year + YEARS_AFTER };
}

/** Those around the year of the build: of `SOURCE_DATE_EPOCH` (in seconds), so that a build can be repeated, else of the clock. */
export function yearsOfBuild(sourceDateEpoch: string | undefined, now: number): Years {
  const built = sourceDateEpoch ? Number(sourceDateEpoch) * 1000 : now;
  return yearsAround(new Date(built).getUTCFullYear());
}
