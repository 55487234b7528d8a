import { daysBetween, parsePlainDate, type PlainDate } from './plain-date';

/** Days on which nobody there works, both ends included. */
export interface DaysOff {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The contrary: they work on these days, although they are public holidays. */
  readonly isWorked?: true | undefined;
}

/** A range may be a long vacation; a longer one is taken for a typing error. */
const LONGEST_DAYS = 92;
const MOST_RANGES = 10;
const WORKED = '!';

/**
 * `2026-12-24..2027-01-01,!2027-01-06`, the form in links: days off, and after `!` holidays on which they work. Undefined
 * for anything else, and for ranges that are too long or too many.
 */
export function readDaysOff(text: string): readonly DaysOff[] | undefined {
  const ranges = text.split(',').map((range) => readRange(range.trim()));
  if (ranges.length > MOST_RANGES || ranges.includes(undefined)) return undefined;
  return ranges.filter((range) => range !== undefined);
}

/** The inverse of `readDaysOff`. */
export function writeDaysOff(ranges: readonly DaysOff[]): string {
  return ranges
    .map(({ from, to, isWorked }) => `${isWorked ? WORKED : ''}${from === to ? from : `${from}..${to}`}`)
    .join(',');
}

function readRange(text: string): DaysOff | undefined {
  const isWorked = text.startsWith(WORKED);
  const [first = '', last = first, ...rest] = (isWorked ? text.slice(WORKED.length) : text).split('..');
  const [from, to] = [parsePlainDate(first), parsePlainDate(last)];
  if (!from || !to || rest.length > 0) return undefined;
  const days = daysBetween(from, to);
  if (days < 0 || days > LONGEST_DAYS) return undefined;
  return isWorked ? { from, to, isWorked } : { from, to };
}
