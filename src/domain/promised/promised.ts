import type { IsoWeekday } from '../dates/date-arithmetic';
import type { PlainDate } from '../dates/plain-date';

export type PromisedPart = 'early' | 'half' | 'mid' | 'end';
export type PromisedUnit = 'days' | 'working-days' | 'weeks' | 'months';
/** January is 1. */
export type PromisedMonth = number | 'this' | 'next';

/** What they said about when the reader would hear. Not yet a day: that depends on when it was said. */
export type Promised =
  | { readonly kind: 'nothing' }
  /** A day with its year. `weekday` is the one that was named beside it, which may not be its own. */
  | { readonly kind: 'date'; readonly on: PlainDate; readonly weekday?: IsoWeekday | undefined }
  /** "December 4", or "the 4th" without a month. */
  | {
      readonly kind: 'day';
      readonly month?: PromisedMonth | undefined;
      readonly day: number;
      readonly weekday?: IsoWeekday | undefined;
    }
  /** `today-too`: "this Friday", which can be the day itself on a Friday. */
  | {
      readonly kind: 'weekday';
      readonly weekday: IsoWeekday;
      readonly which: 'coming' | 'today-too' | 'this-week' | 'next-week';
    }
  | { readonly kind: 'week'; readonly weeks: 0 | 1 | 2; readonly part: PromisedPart }
  | { readonly kind: 'weekend' }
  /** The week that the day is in, and as many weeks before or after. */
  | { readonly kind: 'week-of'; readonly of: Promised; readonly weeks: -1 | 0 | 1; readonly part: PromisedPart }
  | { readonly kind: 'week-of-month'; readonly week: number; readonly month: PromisedMonth }
  /** "the first Monday of December" */
  | {
      readonly kind: 'weekday-of-month';
      readonly weekday: IsoWeekday;
      readonly which: 1 | 2 | 3 | 4 | 'last';
      readonly month: PromisedMonth;
    }
  | {
      readonly kind: 'month';
      readonly month: PromisedMonth;
      readonly part: PromisedPart;
      readonly year?: number | undefined;
    }
  /** `undefined`: the one that it is said in. */
  | { readonly kind: 'quarter'; readonly quarter: number | undefined }
  | { readonly kind: 'year' }
  | { readonly kind: 'count'; readonly unit: PromisedUnit; readonly count: number }
  /** "two weeks from Friday"; a count below zero is before that day. */
  | { readonly kind: 'count-from'; readonly unit: PromisedUnit; readonly count: number; readonly from: Promised }
  /** As the place's calendar calls it. */
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'day-before'; readonly of: Promised }
  /** "the Monday after Thanksgiving" */
  | { readonly kind: 'weekday-after' | 'weekday-before'; readonly weekday: IsoWeekday; readonly of: Promised }
  | { readonly kind: 'working-day-after'; readonly of: Promised }
  /** Two were named, and the later one counts. */
  | { readonly kind: 'latest'; readonly of: readonly [Promised, Promised] };

const LARGEST_COUNTS: Readonly<Record<PromisedUnit, number>> = { days: 365, 'working-days': 250, weeks: 52, months: 12 };
/** What may count as the end of a part of the month, so that no one is written to too soon. */
export const LAST_DAYS: Readonly<Record<PromisedPart, number>> = { early: 10, half: 15, mid: 20, end: 31 };
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Undefined for none at all, and for more than about a year. */
export function countOf(unit: PromisedUnit, count: number): Promised | undefined {
  return count < 1 || count > LARGEST_COUNTS[unit] ? undefined : { kind: 'count', unit, count };
}
