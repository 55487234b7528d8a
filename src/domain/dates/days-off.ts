import { daysBetween, parsePlainDate, type PlainDate } from './plain-date';

/** Days on which nobody there works, both ends included. */
export interface DaysOff {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A range may be a long vacation; a longer one is taken for a typing error. */
const LONGEST_DAYS = 92;
const MOST_RANGES = 10;

/** `2026-12-24..2027-01-01,2027-02-01`, the form in links. Undefined for anything else, and for ranges that are too long or too many. */
export function readDaysOff(text: string): readonly DaysOff[] | undefined {
  const ranges = text.split(',').map((range) => readRange(range.trim()));
  if (ranges.length > MOST_RANGES || ranges.includes(undefined)) return undefined;
  return ranges.filter((range) => range !== undefined);
}

/** The inverse of `readDaysOff`. */
export function writeDaysOff(ranges: readonly DaysOff[]): string {
  return ranges.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(',');
}

function readRange(text: string): DaysOff | undefined {
  const [first = '', last = first, ...rest] = text.split('..');
  const [from, to] = [parsePlainDate(first), parsePlainDate(last)];
  if (!from || !to || rest.length > 0) return undefined;
  const days = daysBetween(from, to);
  return days >= 0 && days <= LONGEST_DAYS ? { from, to } : undefined;
}
