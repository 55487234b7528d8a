import { spellDayAndYear } from '../dates/spell-out';
import { MONTHS, WEEKDAYS, type Promised, type PromisedMonth, type PromisedPart, type PromisedUnit } from './promised';

const UNITS: Readonly<Record<PromisedUnit, string>> = {
  days: 'day',
  'working-days': 'working day',
  weeks: 'week',
  months: 'month',
};
const PARTS: Readonly<Record<PromisedPart, string>> = {
  early: 'early',
  half: 'the first half of',
  mid: 'the middle of',
  end: 'the end of',
};
const WEEKS = ['this week', 'next week', 'the week after next'] as const;
const WEEKS_BESIDE = { [-1]: 'before', 0: 'of', 1: 'after' } as const;
const NTH = ['first', 'second', 'third', 'fourth'] as const;
const QUARTERS = ['January to March', 'April to June', 'July to September', 'October to December'] as const;

/** What was understood, so that a misunderstanding is seen: `the end of next week`. */
export function promisedInWords(promised: Promised): string {
  switch (promised.kind) {
    case 'nothing':
      return 'no day named';
    case 'date':
      return spellDayAndYear(promised.on);
    case 'day':
      return dayInWords(promised);
    case 'weekday':
      return weekdayInWords(promised);
    case 'week':
      return `${PARTS[promised.part]} ${WEEKS[promised.weeks]}`;
    case 'weekend':
      return 'the end of the weekend';
    case 'week-of':
      return `${PARTS[promised.part]} the week ${WEEKS_BESIDE[promised.weeks]} ${
        promised.of.kind === 'week' ? WEEKS[promised.of.weeks] : promisedInWords(promised.of)
      }`;
    case 'week-of-month':
      return `the end of the ${whichInWords(promised.week)} week of ${monthInWords(promised.month)}`;
    case 'weekday-of-month':
      return `the ${whichInWords(promised.which)} ${weekdayName(promised.weekday)} of ${monthInWords(promised.month)}`;
    case 'month':
      return [PARTS[promised.part], monthInWords(promised.month), promised.year ?? ''].join(' ').trim();
    case 'quarter':
      return `the end of ${quarterInWords(promised.quarter)}`;
    case 'year':
      return 'the end of the year';
    case 'count':
      return countInWords(promised);
    case 'count-from':
      return `${distanceInWords(promised)} ${promised.count < 0 ? 'before' : 'after'} ${promisedInWords(promised.from)}`;
    case 'holiday':
      return capitalized(promised.name);
    case 'day-before':
      return `the day before ${promisedInWords(promised.of)}`;
    case 'weekday-after':
      return `the ${weekdayName(promised.weekday)} after ${promisedInWords(promised.of)}`;
    case 'weekday-before':
      return `the ${weekdayName(promised.weekday)} before ${promisedInWords(promised.of)}`;
    case 'working-day-after':
      return `the first working day after ${promisedInWords(promised.of)}`;
    case 'latest':
      return `${promisedInWords(promised.of[1])}, the ${promised.of[1].kind === 'count' ? 'longer' : 'later'} of the two`;
  }
}

function dayInWords({ month, day, weekday }: Promised & { kind: 'day' }): string {
  const date = typeof month === 'number' ? `${monthInWords(month)} ${String(day)}` : `the ${ordinal(day)}`;
  const dateAndMonth = typeof month === 'string' ? `${date} of ${monthInWords(month)}` : date;
  return weekday === undefined ? dateAndMonth : `${weekdayName(weekday)}, ${dateAndMonth}`;
}

function weekdayInWords({ weekday, which }: Promised & { kind: 'weekday' }): string {
  switch (which) {
    case 'coming':
      return `the coming ${weekdayName(weekday)}`;
    case 'today-too':
      return `this ${weekdayName(weekday)}`;
    case 'this-week':
      return `${weekdayName(weekday)} this week`;
    case 'next-week':
      return `${weekdayName(weekday)} of next week`;
  }
}

function countInWords(promised: Promised & { kind: 'count' }): string {
  const { unit, count } = promised;
  if (unit === 'days' && count < 2) return count === 0 ? 'today' : 'tomorrow';
  return `in ${countedInWords(promised)}`;
}

/** “the day”, “a week”, “10 days” */
function distanceInWords({ unit, count }: Promised & { kind: 'count-from' }): string {
  if (Math.abs(count) !== 1) return countedInWords({ unit, count: Math.abs(count) });
  return `${unit === 'days' ? 'the' : 'a'} ${UNITS[unit]}`;
}

function countedInWords({ unit, count }: { readonly unit: PromisedUnit; readonly count: number }): string {
  return `${String(count)} ${UNITS[unit]}${count === 1 ? '' : 's'}`;
}

function quarterInWords(quarter: number | undefined): string {
  return quarter === undefined ? 'this quarter' : `the quarter ${QUARTERS[quarter - 1] ?? ''}`;
}

function monthInWords(month: PromisedMonth): string {
  return typeof month === 'number' ? (MONTHS[month - 1] ?? '') : `${month} month`;
}

function whichInWords(which: number | 'last'): string {
  return which === 'last' ? which : (NTH[which - 1] ?? '');
}

function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** A name was read in small letters: `new year's day`. */
function capitalized(name: string): string {
  return name.replace(/(?<=^|[\s.(-])\p{Ll}/gu, (letter) => letter.toUpperCase()).replaceAll("'", '’');
}

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 20;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${String(day)}${ending}`;
}
