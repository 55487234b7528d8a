import { MONTHS, WEEKDAYS, type DayWithoutYear, type Said, type SaidPart, type SaidUnit } from './said';
import { spellDayAndYear } from './spell-out';

const UNITS: Readonly<Record<SaidUnit, string>> = {
  days: 'day',
  'working-days': 'working day',
  weeks: 'week',
  months: 'month',
};
const PARTS: Readonly<Record<SaidPart, string>> = { early: 'early', mid: 'the middle of', end: 'the end of' };
const WEEKS = ['this week', 'next week', 'the week after next'] as const;
const COMING = { coming: 'the coming', 'next-week': 'next week’s', 'in-a-week': 'a week after the coming' } as const;

/** What was understood, so that a misunderstanding is seen: `the end of next week`. */
export function saidInWords(said: Said): string {
  switch (said.kind) {
    case 'nothing':
      return 'no day named';
    case 'date':
      return spellDayAndYear(said.on);
    case 'day':
      return dayInWords(said);
    case 'weekday':
      return `${COMING[said.which]} ${weekdayName(said.weekday)}`;
    case 'week':
      return `${PARTS[said.part]} ${WEEKS[said.weeks]}`;
    case 'month':
      return `${PARTS[said.part]} ${typeof said.month === 'number' ? monthName(said.month) : `${said.month} month`}`;
    case 'year':
      return 'the end of the year';
    case 'count':
      return countInWords(said);
  }
}

function dayInWords({ month, day, weekday, isWholeWeek }: DayWithoutYear): string {
  const date = month === undefined ? `the ${ordinal(day)}` : `${monthName(month)} ${String(day)}`;
  if (isWholeWeek) return `the end of the week of ${date}`;
  return weekday === undefined ? date : `${weekdayName(weekday)}, ${date}`;
}

function countInWords({ unit, count, isLonger }: Said & { kind: 'count' }): string {
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
