import type { IsoWeekday } from '../dates/date-arithmetic';
import { parsePlainDate, type PlainDate } from '../dates/plain-date';

export type PromisedPart = 'early' | 'mid' | 'end';
export type PromisedUnit = 'days' | 'working-days' | 'weeks' | 'months';

/** What they said about when the reader would hear. Not yet a day: that depends on when it was said. */
export type Promised =
  | { readonly kind: 'nothing' }
  /** A day with its year. `weekday` is the one that was named beside it, which may not be its own. */
  | { readonly kind: 'date'; readonly on: PlainDate; readonly weekday?: IsoWeekday | undefined }
  | DayWithoutYear
  | { readonly kind: 'weekday'; readonly weekday: IsoWeekday; readonly which: 'coming' | 'next-week' | 'in-a-week' }
  | { readonly kind: 'week'; readonly weeks: 0 | 1 | 2; readonly part: PromisedPart }
  | { readonly kind: 'month'; readonly month: number | 'this' | 'next'; readonly part: PromisedPart }
  | { readonly kind: 'year' }
  | {
      readonly kind: 'count';
      readonly unit: PromisedUnit;
      readonly count: number;
      /** A range was named, and this is its end. */
      readonly isLonger?: boolean | undefined;
    };

/** "December 4", or "the 4th" without a month. */
export interface DayWithoutYear {
  readonly kind: 'day';
  readonly month?: number | undefined;
  readonly day: number;
  readonly weekday?: IsoWeekday | undefined;
  /** "the week of December 7" */
  readonly isWholeWeek?: boolean | undefined;
}

export interface PromisedChoice {
  readonly id: string;
  readonly label: string;
  /** What the form has to ask beside it; words are read by `readPromised`. */
  readonly asks?: 'date' | 'count' | 'words' | undefined;
}

const LARGEST_COUNTS: Readonly<Record<PromisedUnit, number>> = { days: 365, 'working-days': 250, weeks: 52, months: 12 };
/** What may count as the end of a part of the month, so that no one is written to too soon. */
export const LAST_DAYS: Readonly<Record<PromisedPart, number>> = { early: 10, mid: 20, end: 31 };
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

/** What the form offers, in the order in which it does. */
export const PROMISED_CHOICES: readonly PromisedChoice[] = [
  { id: 'nothing', label: 'Nothing about when' },
  { id: 'date', label: 'A date', asks: 'date' },
  { id: 'this-week', label: 'By the end of this week' },
  { id: 'next-week', label: 'Next week, or by its end' },
  { id: 'this-month', label: 'By the end of this month' },
  { id: 'next-month', label: 'By the end of next month' },
  { id: 'couple-of-weeks', label: 'In a couple of weeks' },
  { id: 'days', label: 'In a number of days', asks: 'count' },
  { id: 'working-days', label: 'In a number of working days', asks: 'count' },
  { id: 'weeks', label: 'In a number of weeks', asks: 'count' },
  { id: 'words', label: 'Something else: I type what they said', asks: 'words' },
];

const WITHOUT_DETAIL: Readonly<Record<string, Promised>> = {
  nothing: { kind: 'nothing' },
  'this-week': { kind: 'week', weeks: 0, part: 'end' },
  'next-week': { kind: 'week', weeks: 1, part: 'end' },
  'this-month': { kind: 'month', month: 'this', part: 'end' },
  'next-month': { kind: 'month', month: 'next', part: 'end' },
  'couple-of-weeks': { kind: 'count', unit: 'weeks', count: 2 },
};
const WHOLE_NUMBER = /^\d{1,3}$/u;

/** `detail` is the day or the count that was typed. Undefined while it is missing, impossible, or words. */
export function chosenPromised(choiceId: string, detail: string): Promised | undefined {
  if (Object.hasOwn(WITHOUT_DETAIL, choiceId)) return WITHOUT_DETAIL[choiceId];
  const typed = detail.trim();
  if (choiceId === 'date') {
    const on = parsePlainDate(typed);
    return on && { kind: 'date', on };
  }
  const isCount = choiceId === 'days' || choiceId === 'working-days' || choiceId === 'weeks';
  return isCount && WHOLE_NUMBER.test(typed) ? countOf(choiceId, Number(typed)) : undefined;
}

/** Undefined for none at all, and for more than about a year. */
export function countOf(unit: PromisedUnit, count: number, isLonger?: boolean): Promised | undefined {
  if (count < 1 || count > LARGEST_COUNTS[unit]) return undefined;
  return isLonger ? { kind: 'count', unit, count, isLonger } : { kind: 'count', unit, count };
}
