import { addDays, isoWeekday, type IsoWeekday } from './date-arithmetic';
import type { DaysOff } from './days-off';
import { daysBetween, type PlainDate } from './plain-date';

/** What counts as a day off in one place. */
export interface WorkCalendar {
  readonly weekend: ReadonlySet<IsoWeekday>;
  /** Days of a weekend on which offices work all the same, to make up for a longer holiday, as in China. */
  readonly workingWeekends: ReadonlySet<PlainDate>;
  /** Public holidays by day, each with its name. */
  readonly holidays: ReadonlyMap<PlainDate, string>;
  /** The first day for which the holidays are known; undefined where none are used. */
  readonly knownFrom: PlainDate | undefined;
  /** The last day for which they are. */
  readonly knownUntil: PlainDate | undefined;
}

/** The name of a day off that the reader entered, as opposed to a public holiday. */
export const OWN_DAY_OFF = 'a day off that you named';

/** No place chosen: Saturday and Sunday, and no holidays. */
export const weekendsOnly: WorkCalendar = {
  weekend: new Set([6, 7]),
  workingWeekends: new Set(),
  holidays: new Map(),
  knownFrom: undefined,
  knownUntil: undefined,
};

/**
 * The calendar with the reader's own days off added, and without the holidays on which they work there. Public holidays
 * keep their names, and weekend days are not added.
 */
export function withDaysOff(calendar: WorkCalendar, ranges: readonly DaysOff[]): WorkCalendar {
  const worked = new Set(ranges.filter(({ isWorked }) => isWorked).flatMap(daysOf));
  const off = ranges.filter(({ isWorked }) => !isWorked).flatMap(daysOf);
  const own = off.filter((day) => !isWeekendDay(day, calendar));
  const holidays = [...calendar.holidays].filter(([day]) => !worked.has(day));
  return { ...calendar, holidays: new Map([...own.map((day) => [day, OWN_DAY_OFF] as const), ...holidays]) };
}

export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
  return !isWeekendDay(date, calendar) && !calendar.holidays.has(date);
}

/** A day of the weekend on which offices are closed. */
export function isWeekendDay(date: PlainDate, { weekend, workingWeekends }: WorkCalendar): boolean {
  return weekend.has(isoWeekday(date)) && !workingWeekends.has(date);
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(date: PlainDate, calendar: WorkCalendar): PlainDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** Counting starts on the next day: 1 working day after a Friday is Monday. A count below zero goes back. */
export function addWorkingDays(date: PlainDate, count: number, calendar: WorkCalendar): PlainDate {
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= isWorkingDay(day, calendar) ? 1 : 0)
    day = addDays(day, Math.sign(count));
  return day;
}

/** The days off from `from` to `to`, both included, in order. */
export function daysOffBetween(from: PlainDate, to: PlainDate, calendar: WorkCalendar): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) days.push(day);
  }
  return days;
}

function daysOf({ from, to }: DaysOff): readonly PlainDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}
