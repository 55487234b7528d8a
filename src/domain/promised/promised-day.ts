import { addDays, isoWeekday, type IsoWeekday } from '../dates/date-arithmetic';
import { dayOf, parsePlainDate, type PlainDate } from '../dates/plain-date';
import { LAST_DAYS, type DayWithoutYear, type Promised, type PromisedPart } from './promised';
import type { Reading, PromisedReading } from './promised-grammar';
import { promisedInWords } from './promised-words';
import { spellDay, spellDayAndYear } from '../dates/spell-out';
import { dateInWords, type Sentence } from '../dates/sentence';
import { addWorkingDays, type WorkCalendar } from '../dates/working-days';

const DAYS_IN_A_WEEK = 7;
const FRIDAY = 5;
const MONTHS_TO_ANY_DAY = 97;
/** Early in the week is up to its second working day, the middle up to its third, where it has five. */
const DAYS_BEFORE_THE_END: Readonly<Record<PromisedPart, number>> = { early: 3, mid: 2, end: 0 };

/**
 * The last day by which they said they would write; undefined where they named none. It stays that day when it is a
 * holiday: the first working day after it is the same. Only a day with its year can lie before `saidOn`, which the
 * form then names as a problem.
 */
export function resolvePromised(promised: Promised, saidOn: PlainDate, calendar: WorkCalendar): PlainDate | undefined {
  const day = dayFor(promised, saidOn, calendar);
  return day === undefined || day > saidOn || promised.kind === 'date' ? day : saidOn;
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
 * no reading while there is another; a date whose weekday is not the one named beside it is a choice between the two.
 */
export function resolveAmbiguity(reading: PromisedReading, saidOn: PlainDate, calendar: WorkCalendar): PromisedReading {
  if (reading.kind === 'choices') return settleChoices(reading, saidOn, calendar);
  if (reading.kind !== 'understood') return reading;
  const { promised } = reading;
  const day = dayFor(promised, saidOn, calendar);
  if (day !== undefined && day < saidOn && promised.kind !== 'date') {
    return { kind: 'unclear', message: 'That was over on the day it was promised.Choose the day that they meant.' };
  }
  if (day === undefined || (promised.kind !== 'day' && promised.kind !== 'date')) return reading;
  const { weekday } = promised;
  if (weekday === undefined || isoWeekday(day) === weekday) return reading;
  const choices: readonly Promised[] = [
    { ...promised, weekday: undefined },
    { kind: 'weekday', weekday, which: 'coming' },
  ];
  return {
    kind: 'choices',
    choices: choices.map((choice) => ({ promised: choice, words: promisedInWords(choice) })),
    message: 'That date falls on another weekday. Which of the two did they mean?',
  };
}

function settleChoices(
  reading: PromisedReading & { kind: 'choices' },
  saidOn: PlainDate,
  calendar: WorkCalendar,
): PromisedReading {
  const days = new Map<PlainDate | undefined, Reading>();
  for (const choice of reading.choices) {
    const day = dayFor(choice.promised, saidOn, calendar);
    if (day === undefined || day >= saidOn) days.set(day, days.get(day) ?? choice);
  }
  const [only, ...others] = days.values();
  if (only === undefined) return reading;
  return others.length === 0 ? { kind: 'understood', ...only } : { ...reading, choices: [only, ...others] };
}

function dayFor(promised: Promised, saidOn: PlainDate, calendar: WorkCalendar): PlainDate | undefined {
  switch (promised.kind) {
    case 'nothing':
      return undefined;
    case 'date':
      return promised.on;
    case 'day':
      return dayWithoutYear(promised, saidOn, calendar);
    case 'weekday':
      return weekdayAfter(promised, saidOn, calendar);
    case 'week':
      return addDays(endOfWeek(saidOn, promised.weeks, calendar), -DAYS_BEFORE_THE_END[promised.part]);
    case 'month':
      return dayOfMonth(promised, saidOn);
    case 'year':
      return dayIn(monthsOn(saidOn, 12 - monthOf(saidOn)), 31);
    case 'count':
      return afterCount(promised, saidOn, calendar);
  }
}

/** The first such day from `saidOn` on: February 29 may be eight years away. */
function dayWithoutYear(
  { month, day, isWholeWeek }: DayWithoutYear,
  saidOn: PlainDate,
  calendar: WorkCalendar,
): PlainDate | undefined {
  for (let months = 0; months <= MONTHS_TO_ANY_DAY; months += 1) {
    const first = monthsOn(saidOn, months);
    const found = parsePlainDate(`${first.slice(0, 8)}${pad(day)}`);
    const isThatMonth = month === undefined || monthOf(first) === month;
    if (!found || !isThatMonth) continue;
    const last = isWholeWeek ? endOfWeek(found, 0, calendar) : found;
    if (last >= saidOn) return last;
  }
  return undefined;
}

/** A weekday said on itself is a week away: for the day itself one says "today". */
function weekdayAfter(
  { weekday, which }: Promised & { kind: 'weekday' },
  saidOn: PlainDate,
  calendar: WorkCalendar,
): PlainDate {
  if (which === 'next-week') {
    const weekStart = addDays(lastDayOfWeek(saidOn, 1, calendar), 1 - DAYS_IN_A_WEEK);
    return firstWeekday(weekday, weekStart);
  }
  const coming = firstWeekday(weekday, addDays(saidOn, 1));
  return which === 'coming' ? coming : addDays(coming, DAYS_IN_A_WEEK);
}

function dayOfMonth({ month, part }: Promised & { kind: 'month' }, saidOn: PlainDate): PlainDate {
  if (month === 'this') return dayIn(saidOn, LAST_DAYS[part]);
  if (month === 'next') return dayIn(monthsOn(saidOn, 1), LAST_DAYS[part]);
  const months = (month + 12 - monthOf(saidOn)) % 12;
  const day = dayIn(monthsOn(saidOn, months), LAST_DAYS[part]);
  return day < saidOn ? dayIn(monthsOn(saidOn, months + 12), LAST_DAYS[part]) : day;
}

function afterCount({ unit, count }: Promised & { kind: 'count' }, saidOn: PlainDate, calendar: WorkCalendar): PlainDate {
  switch (unit) {
    case 'days':
      return addDays(saidOn, count);
    case 'working-days':
      return addWorkingDays(saidOn, count, calendar);
    case 'weeks':
      return addDays(saidOn, count * DAYS_IN_A_WEEK);
    case 'months':
      return dayIn(monthsOn(saidOn, count), Number(saidOn.slice(8)));
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

function lastWorkingWeekday({ weekend }: WorkCalendar): IsoWeekday {
  const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
  return weekdays.findLast((weekday) => !weekend.has(weekday) && weekend.has(weekdays[weekday % 7] ?? 1)) ?? FRIDAY;
}

function firstWeekday(weekday: IsoWeekday, from: PlainDate): PlainDate {
  return addDays(from, (weekday + DAYS_IN_A_WEEK - isoWeekday(from)) % DAYS_IN_A_WEEK);
}

/** The first day of the month that many months later. */
function monthsOn(date: PlainDate, months: number): PlainDate {
  const month = Number(date.slice(0, 4)) * 12 + monthOf(date) - 1 + months;
  return parsePlainDate(`${String(Math.floor(month / 12))}-${pad((month % 12) + 1)}-01`) ?? date;
}

/** Never after the end of the month. */
function dayIn(date: PlainDate, day: number): PlainDate {
  const last = addDays(monthsOn(date, 1), -1);
  return parsePlainDate(`${date.slice(0, 8)}${pad(day)}`) ?? dayOf(last);
}

function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
