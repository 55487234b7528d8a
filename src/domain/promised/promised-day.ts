import { addDays, isoWeekday, type IsoWeekday } from '../dates/date-arithmetic';
import { daysBetween, parsePlainDate, type PlainDate } from '../dates/plain-date';
import { dateInWords, type Sentence } from '../dates/sentence';
import { spellDay, spellDayAndYear } from '../dates/spell-out';
import { addWorkingDays, workingDayFrom, type WorkCalendar } from '../dates/working-days';
import { LAST_DAYS, type Promised, type PromisedMonth, type PromisedPart, type PromisedUnit } from './promised';
import type { PromisedReading, Reading } from './promised-grammar';
import { holidayAfter } from './promised-holidays';
import { promisedInWords } from './promised-words';

const DAYS_IN_A_WEEK = 7;
const MONTHS_IN_A_YEAR = 12;
const MONTHS_IN_A_QUARTER = 3;
const FRIDAY = 5;
/** Early in the week is up to its second working day, the middle up to its third, where it has five. */
const DAYS_BEFORE_THE_END: Readonly<Record<PromisedPart, number>> = { early: 3, half: 2, mid: 2, end: 0 };
/** "Mid-month" said after it is not this month's, although the reader is given until the 20th. */
const MIDDLE_OF_THE_MONTH = 15;
/** A day or month without a year that is further away was meant for one that is over. */
const FARTHEST = 275;
/** A week that has at least three days in a month begins it: its fifth day is never in an earlier week. */
const IN_FIRST_WEEK = 5;
const OVER = 'over';

/** A day, or why there is none. */
type Resolved = PlainDate | typeof OVER | undefined;

/**
 * The last day by which they said they would write; undefined where they named none, and where it was over when they
 * said it. It stays that day when it is a holiday: the first working day after it is the same. Only a day with its year
 * can lie before `saidOn`, which the form then names as a problem.
 */
export function resolvePromised(promised: Promised, saidOn: PlainDate, calendar: WorkCalendar): PlainDate | undefined {
  const day = resolve(promised, saidOn, calendar);
  return day === OVER ? undefined : day;
}

/** `The end of next week, counted from Monday, November 23: Friday, December 4.` */
export function promisedDayInWords(promised: Promised, saidOn: PlainDate, calendar: WorkCalendar): Sentence {
  const day = resolvePromised(promised, saidOn, calendar);
  if (day === undefined) return ['They named no day.'];
  const isSameYear = day.slice(0, 4) === saidOn.slice(0, 4);
  const date = dateInWords(day, isSameYear ? spellDay(day) : spellDayAndYear(day));
  if (promised.kind === 'date') return [date, '.'];
  const words = promisedInWords(promised);
  return [words.charAt(0).toUpperCase(), words.slice(1), ', counted from ', dateInWords(saidOn), ': ', date, '.'];
}

/**
 * What only the calendar can tell. Readings that come to the same day are one; a day that was over when it was said is
 * no reading while there is another; what stands beside the answer is none unless it comes later; a date whose weekday
 * is not the one named beside it is a choice between the two.
 */
export function resolveAmbiguity(reading: PromisedReading, saidOn: PlainDate, calendar: WorkCalendar): PromisedReading {
  if (reading.kind !== 'choices' && reading.kind !== 'understood') return reading;
  const readings = reading.kind === 'choices' ? reading.choices : [reading];
  const possible = readings.flatMap(({ promised, isBeside }) =>
    meaningsOf(promised, saidOn, calendar).map((meant) => ({
      promised: meant,
      isBeside,
      day: resolve(meant, saidOn, calendar),
    })),
  );
  const isUnknown = possible.some(({ day }) => day === undefined);
  const known = possible.flatMap(({ day, ...meant }) =>
    day === undefined || day === OVER || (day < saidOn && possible.length > 1) ? [] : [{ ...meant, day }],
  );
  const last = known
    .flatMap(({ day, isBeside }) => (isBeside ? [] : [day]))
    .sort()
    .at(-1);
  const days = new Map<PlainDate, Reading>();
  for (const { promised, isBeside, day } of known) {
    const isMeant = last !== undefined && (!isBeside || day > last);
    if (isMeant && !days.has(day)) days.set(day, { promised, words: promisedInWords(promised) });
  }
  if (isUnknown) return unclear('The calendar here does not know that day. Choose a place that has it, or the day itself.');
  const [only, ...others] = days.values();
  if (!only) return unclear('That was over on the day it was promised. Choose the day that they meant.');
  if (others.length === 0) return { kind: 'understood', ...only };
  const isSplit = possible.length > readings.length;
  const message = isSplit
    ? 'Those two do not fit each other. Which did they mean?'
    : 'That can be read in more than one way. Which did they mean?';
  return { kind: 'choices', choices: [only, ...others], message };
}

/** More than one where the parts of it contradict each other. */
function meaningsOf(promised: Promised, saidOn: PlainDate, calendar: WorkCalendar): readonly Promised[] {
  switch (promised.kind) {
    case 'date':
    case 'day':
      return withItsWeekday(promised, saidOn, calendar);
    case 'day-before':
    case 'weekday-after':
    case 'weekday-before':
    case 'working-day-after':
    case 'week-of':
      return meaningsOf(promised.of, saidOn, calendar).map((of) => ({ ...promised, of }));
    case 'count-from':
      return meaningsOf(promised.from, saidOn, calendar).map((from) => ({ ...promised, from }));
    case 'latest':
      return laterOf(promised, saidOn, calendar);
    case 'nothing':
    case 'weekday':
    case 'week':
    case 'weekend':
    case 'week-of-month':
    case 'weekday-of-month':
    case 'month':
    case 'quarter':
    case 'year':
    case 'count':
    case 'holiday':
      return [promised];
  }
}

function withItsWeekday(
  promised: Promised & { kind: 'date' | 'day' },
  saidOn: PlainDate,
  calendar: WorkCalendar,
): readonly Promised[] {
  const { weekday } = promised;
  const day = resolve(promised, saidOn, calendar);
  if (weekday === undefined || day === undefined || day === OVER || isoWeekday(day) === weekday) return [promised];
  return [
    { ...promised, weekday: undefined },
    { kind: 'weekday', weekday, which: 'coming' },
  ];
}

/** Both where the second does not come after the first: the first was over, or is meant for another week. */
function laterOf(promised: Promised & { kind: 'latest' }, saidOn: PlainDate, calendar: WorkCalendar): readonly Promised[] {
  const parts = promised.of.map((part) => meaningsOf(part, saidOn, calendar));
  const [first, second] = promised.of.map((part) => resolve(part, saidOn, calendar));
  const isInOrder = first !== undefined && second !== undefined && first !== OVER && second !== OVER && first <= second;
  return isInOrder && parts.every(({ length }) => length === 1) ? [promised] : parts.flat();
}

function resolve(promised: Promised, saidOn: PlainDate, calendar: WorkCalendar): Resolved {
  const day = dayFor(promised, saidOn, calendar);
  return day !== undefined && day < saidOn && promised.kind !== 'date' ? OVER : day;
}

function dayFor(promised: Promised, saidOn: PlainDate, calendar: WorkCalendar): Resolved {
  switch (promised.kind) {
    case 'nothing':
      return undefined;
    case 'date':
      return promised.on;
    case 'day':
      return dayWithoutYear(promised, saidOn);
    case 'weekday':
      return weekdayAfter(promised, saidOn, calendar);
    case 'week':
      return addDays(endOfWeek(saidOn, promised.weeks, calendar), -DAYS_BEFORE_THE_END[promised.part]);
    case 'weekend':
      return endOfWeekend(saidOn, calendar);
    case 'week-of':
      return weekAround(promised, saidOn, calendar);
    case 'week-of-month':
      return weekOfMonth(promised, saidOn, calendar);
    case 'weekday-of-month':
      return weekdayOfMonth(promised, saidOn);
    case 'month':
      return dayOfMonth(promised, saidOn);
    case 'quarter':
      return endOfQuarter(promised.quarter, saidOn);
    case 'year':
      return dayIn(monthsOn(saidOn, MONTHS_IN_A_YEAR - monthOf(saidOn)), 31);
    case 'count':
      return afterCount(promised, saidOn, calendar);
    case 'count-from':
      return from(resolve(promised.from, saidOn, calendar), (day) => afterCount(promised, day, calendar));
    case 'holiday':
      return from(holidayAfter(promised.name, saidOn, calendar), (day) => notTooFar(day, saidOn));
    case 'day-before':
      return from(resolve(promised.of, saidOn, calendar), (day) => addDays(day, -1));
    case 'weekday-after':
      return from(resolve(promised.of, saidOn, calendar), (day) => firstWeekday(promised.weekday, addDays(day, 1)));
    case 'weekday-before':
      return from(resolve(promised.of, saidOn, calendar), (day) => firstWeekday(promised.weekday, addDays(day, -7)));
    case 'working-day-after':
      return from(resolve(promised.of, saidOn, calendar), (day) => workingDayFrom(addDays(day, 1), calendar));
    case 'latest':
      return resolve(promised.of[1], saidOn, calendar);
  }
}

function from(day: Resolved, count: (day: PlainDate) => Resolved): Resolved {
  return day === undefined || day === OVER ? day : count(day);
}

/** The first such day from `saidOn` on. */
function dayWithoutYear({ month, day }: Promised & { kind: 'day' }, saidOn: PlainDate): Resolved {
  if (typeof month === 'string')
    return parsePlainDate(`${monthsOn(saidOn, month === 'next' ? 1 : 0).slice(0, 8)}${pad(day)}`);
  for (let months = 0; months <= MONTHS_IN_A_YEAR; months += 1) {
    const first = monthsOn(saidOn, months);
    const found = parsePlainDate(`${first.slice(0, 8)}${pad(day)}`);
    const isThatMonth = month === undefined || monthOf(first) === month;
    if (found && isThatMonth && found >= saidOn) return notTooFar(found, saidOn);
  }
  return OVER;
}

/** A weekday said on itself is a week away: for the day itself one says "today". */
function weekdayAfter(
  { weekday, which }: Promised & { kind: 'weekday' },
  saidOn: PlainDate,
  calendar: WorkCalendar,
): PlainDate {
  if (which === 'coming') return firstWeekday(weekday, addDays(saidOn, 1));
  if (which === 'today-too') return firstWeekday(weekday, saidOn);
  const last = lastDayOfWeek(saidOn, which === 'next-week' ? 1 : 0, calendar);
  return firstWeekday(weekday, addDays(last, 1 - DAYS_IN_A_WEEK));
}

/** The week that was said in counts too where its first day is over. */
function weekAround(
  { of, weeks, part }: Promised & { kind: 'week-of' },
  saidOn: PlainDate,
  calendar: WorkCalendar,
): Resolved {
  const start = addDays(lastDayOfWeek(saidOn, 0, calendar), 1 - DAYS_IN_A_WEEK);
  const day = resolve(of, weeks === 0 && of.kind === 'day' && start < saidOn ? start : saidOn, calendar);
  return from(day, (found) =>
    addDays(endOfWeek(found, Math.max(weeks, 0), calendar), Math.min(weeks, 0) * DAYS_IN_A_WEEK - DAYS_BEFORE_THE_END[part]),
  );
}

function weekOfMonth(
  { week, month }: Promised & { kind: 'week-of-month' },
  saidOn: PlainDate,
  calendar: WorkCalendar,
): Resolved {
  const endIn = (first: PlainDate) => {
    const day = dayIn(first, IN_FIRST_WEEK);
    const isAfterItsWeek = calendar.weekend.has(isoWeekday(day));
    return addDays(endOfWeek(day, 0, calendar), (isAfterItsWeek ? week - 2 : week - 1) * DAYS_IN_A_WEEK);
  };
  return inMonth(month, saidOn, endIn);
}

function weekdayOfMonth({ weekday, which, month }: Promised & { kind: 'weekday-of-month' }, saidOn: PlainDate): Resolved {
  return inMonth(month, saidOn, (first) =>
    which === 'last'
      ? firstWeekday(weekday, addDays(dayIn(first, 31), 1 - DAYS_IN_A_WEEK))
      : addDays(firstWeekday(weekday, first), (which - 1) * DAYS_IN_A_WEEK),
  );
}

function dayOfMonth({ month, part, year }: Promised & { kind: 'month' }, saidOn: PlainDate): Resolved {
  if (year !== undefined)
    return dayIn(parsePlainDate(`${String(year)}-${pad(Number(month))}-01`) ?? saidOn, LAST_DAYS[part]);
  const isMiddleOver = (first: PlainDate) =>
    part === 'mid' && first.slice(0, 7) === saidOn.slice(0, 7) && dayNumber(saidOn) > MIDDLE_OF_THE_MONTH;
  return inMonth(month, saidOn, (first) => (isMiddleOver(first) ? addDays(saidOn, -1) : dayIn(first, LAST_DAYS[part])));
}

/** In this month or the next, or the first month of that name in which it is not over. */
function inMonth(month: PromisedMonth, saidOn: PlainDate, dayOf: (first: PlainDate) => PlainDate): Resolved {
  if (month === 'this') return dayOf(monthsOn(saidOn, 0));
  if (month === 'next') return dayOf(monthsOn(saidOn, 1));
  const months = (month + MONTHS_IN_A_YEAR - monthOf(saidOn)) % MONTHS_IN_A_YEAR;
  const day = dayOf(monthsOn(saidOn, months));
  return notTooFar(day < saidOn ? dayOf(monthsOn(saidOn, months + MONTHS_IN_A_YEAR)) : day, saidOn);
}

function endOfQuarter(quarter: number | undefined, saidOn: PlainDate): Resolved {
  const month = monthOf(saidOn);
  const last = (quarter ?? Math.ceil(month / MONTHS_IN_A_QUARTER)) * MONTHS_IN_A_QUARTER;
  return inMonth(last, saidOn, (first) => dayIn(first, 31));
}

function notTooFar(day: PlainDate, saidOn: PlainDate): Resolved {
  return daysBetween(saidOn, day) > FARTHEST ? OVER : day;
}

function afterCount(
  { unit, count }: { readonly unit: PromisedUnit; readonly count: number },
  saidOn: PlainDate,
  calendar: WorkCalendar,
): PlainDate {
  switch (unit) {
    case 'days':
      return addDays(saidOn, count);
    case 'working-days':
      return addWorkingDays(saidOn, count, calendar);
    case 'weeks':
      return addDays(saidOn, count * DAYS_IN_A_WEEK);
    case 'months':
      return dayIn(monthsOn(saidOn, count), dayNumber(saidOn));
  }
}

/** The last weekday on which people work, `weeks` after this week; on a weekend, the week that begins after it is next week. */
function endOfWeek(saidOn: PlainDate, weeks: number, calendar: WorkCalendar): PlainDate {
  const end = firstWeekday(lastWorkingWeekday(calendar), saidOn);
  const isNextAlready = weeks > 0 && calendar.weekend.has(isoWeekday(saidOn));
  return addDays(end, (isNextAlready ? weeks - 1 : weeks) * DAYS_IN_A_WEEK);
}

/** With the weekend that follows its last working weekday. */
function lastDayOfWeek(saidOn: PlainDate, weeks: number, calendar: WorkCalendar): PlainDate {
  let last = endOfWeek(saidOn, weeks, calendar);
  while (calendar.weekend.has(isoWeekday(addDays(last, 1)))) last = addDays(last, 1);
  return last;
}

/** On a weekend, of that one. */
function endOfWeekend(saidOn: PlainDate, calendar: WorkCalendar): PlainDate {
  const isNow = calendar.weekend.has(isoWeekday(saidOn));
  return isNow ? addDays(lastDayOfWeek(saidOn, 0, calendar), -DAYS_IN_A_WEEK) : lastDayOfWeek(saidOn, 0, calendar);
}

function lastWorkingWeekday({ weekend }: WorkCalendar): IsoWeekday {
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
  return weekdays.findLast((weekday) => !weekend.has(weekday) && weekend.has(weekdays[weekday % 7] ?? 1)) ?? FRIDAY;
}

function firstWeekday(weekday: IsoWeekday, start: PlainDate): PlainDate {
  return addDays(start, (weekday + DAYS_IN_A_WEEK - isoWeekday(start)) % DAYS_IN_A_WEEK);
}

/** The first day of the month that many months later. */
function monthsOn(date: PlainDate, months: number): PlainDate {
  const month = Number(date.slice(0, 4)) * MONTHS_IN_A_YEAR + monthOf(date) - 1 + months;
  return parsePlainDate(`${String(Math.floor(month / MONTHS_IN_A_YEAR))}-${pad((month % MONTHS_IN_A_YEAR) + 1)}-01`) ?? date;
}

/** Never after the end of the month. */
function dayIn(date: PlainDate, day: number): PlainDate {
  return parsePlainDate(`${date.slice(0, 8)}${pad(day)}`) ?? addDays(monthsOn(date, 1), -1);
}

function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

function dayNumber(date: PlainDate): number {
  return Number(date.slice(8));
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}

function unclear(message: string): PromisedReading {
  return { kind: 'unclear', message };
}
