import { MONTHS, WEEKDAYS, type DayWithoutYear, type Promised, type PromisedPart, type PromisedUnit } from './promised';
import { spellDayAndYear } from '../dates/spell-out';

const UNITS: Readonly<Record<PromisedUnit, string>> = {
  days: 'day',
  'working-days': 'working day',
  weeks: 'week',
  months: 'month',
};
const PARTS: Readonly<Record<PromisedPart, string>> = { early: 'early', mid: 'the middle of', end: 'the end of' };
const WEEKS = ['this week', 'next week', 'the week after next'] as const;
const COMING = { coming: 'the coming', 'next-week': 'next week’s', 'in-a-week': 'a week after the coming' } as const;

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
      return `${COMING[promised.which]} ${weekdayName(promised.weekday)}`;
    case 'week':
      return `${PARTS[promised.part]} ${WEEKS[promised.weeks]}`;
    case 'month':
      return `${PARTS[promised.part]} ${typeof promised.month === 'number' ? monthName(promised.month) : `${promised.month} month`}`;
    case 'year':
      return 'the end of the year';
    case 'count':
      return countInWords(promised);
  }
}

function dayInWords({ month, day, weekday, isWholeWeek }: DayWithoutYear): string {
  const date = month === undefined ? `the ${ordinal(day)}` : `${monthName(month)} ${String(day)}`;
  if (isWholeWeek) return `the end of the week of ${date}`;
  return weekday === undefined ? date : `${weekdayName(weekday)}, ${date}`;
}

function countInWords({ unit, count, isLonger }: Promised & { kind: 'count' }): string {
  if (unit === 'days' && count < 2) return count === 0 ? 'today' : 'tomorrow';
  const counted = `in ${String(count)} ${UNITS[unit]}${count === 1 ? '' : 's'}`;
  return isLonger ? `${counted}, the longer of the two` : counted;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

function ordinal(day: number): string {
  const isTeen = day > 10 && day < 20;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${String(day)}${ending}`;
}
