/** Far east and far west of UTC, half-hour and quarter-hour offsets, clock changes on both halves of the globe. */
export const TIME_ZONES = [
  'America/Los_Angeles',
  'America/New_York',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
] as const;

/** As if the reader's device stood there, for as long as `read` runs. */
export function inTimeZone<Result>(zone: string, read: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return read();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
