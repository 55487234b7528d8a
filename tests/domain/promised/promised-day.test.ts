import { describe, expect, test } from 'vitest';
import type { Promised } from '~/domain/promised/promised';
import { resolvePromised, promisedDayInWords } from '~/domain/promised/promised-day';
import { addWorkingDays, weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { plainText } from '~/domain/dates/sentence';
import { day } from '../../vectors/days';
import { unitedStates } from '../../vectors/work-calendars';

const fridayAndSaturday: WorkCalendar = { ...weekendsOnly, weekend: new Set([5, 6]) };
const sundayOnly: WorkCalendar = { ...weekendsOnly, weekend: new Set([7]) };
const noWeekend: WorkCalendar = { ...weekendsOnly, weekend: new Set() };

const thisWeek: Promised = { kind: 'week', weeks: 0, part: 'end' };
const nextWeek: Promised = { kind: 'week', weeks: 1, part: 'end' };

describe('The end of the week', () => {
  test.each([
    ['2026-11-23', '2026-11-27', '2026-12-04'], // Monday
    ['2026-11-27', '2026-11-27', '2026-12-04'], // Friday
    ['2026-11-28', '2026-12-04', '2026-12-04'], // Saturday: next week begins after the weekend
    ['2026-11-29', '2026-12-04', '2026-12-04'], // Sunday
  ] as const)('said on %s is %s, and of next week %s', (saidOn, expected, next) => {
    expect(resolvePromised(thisWeek, day(saidOn), weekendsOnly)).toBe(expected);
    expect(resolvePromised(nextWeek, day(saidOn), weekendsOnly)).toBe(next);
  });

  test.each([
    ['Thursday where Friday and Saturday are the weekend', fridayAndSaturday, '2026-11-26'],
    ['Saturday where Sunday is the weekend', sundayOnly, '2026-11-28'],
    ['Friday where there is no weekend', noWeekend, '2026-11-27'],
  ] as const)('is %s', (_, calendar, expected) => {
    expect(resolvePromised(thisWeek, day('2026-11-23'), calendar)).toBe(expected);
  });

  test('stays a holiday, because the first working day after it is the same', () => {
    const christmas = resolvePromised(thisWeek, day('2026-12-21'), unitedStates);
    expect(christmas).toBe('2026-12-25');
    expect(addWorkingDays(day('2026-12-25'), 1, unitedStates)).toBe(addWorkingDays(day('2026-12-24'), 1, unitedStates));
  });
});

describe('A day that was said', () => {
  test.each([
    ['a month after January 31', { kind: 'count', unit: 'months', count: 1 }, '2027-01-31', '2027-02-28'],
    ['two months after December 31', { kind: 'count', unit: 'months', count: 2 }, '2026-12-31', '2027-02-28'],
    ['Friday said on a Friday', { kind: 'weekday', weekday: 5, which: 'coming' }, '2026-11-27', '2026-12-04'],
    ['next week’s Monday said on a Sunday', { kind: 'weekday', weekday: 1, which: 'next-week' }, '2026-11-29', '2026-11-30'],
    ['next week’s Sunday', { kind: 'weekday', weekday: 7, which: 'next-week' }, '2026-11-23', '2026-12-06'],
    ['the end of the month on its last day', { kind: 'month', month: 'this', part: 'end' }, '2026-11-30', '2026-11-30'],
    ['early in the month after the 10th', { kind: 'month', month: 'this', part: 'early' }, '2026-11-23', undefined],
    ['the middle of the month on the 15th', { kind: 'month', month: 'this', part: 'mid' }, '2026-12-15', '2026-12-20'],
    ['the middle of the month on the 16th', { kind: 'month', month: 'this', part: 'mid' }, '2026-12-16', undefined],
    ['the end of next month in December', { kind: 'month', month: 'next', part: 'end' }, '2026-12-05', '2027-01-31'],
    ['early November in late November', { kind: 'month', month: 11, part: 'early' }, '2026-11-23', undefined],
    ['February 29 in a leap year', { kind: 'day', month: 2, day: 29 }, '2027-12-31', '2028-02-29'],
    ['February 29 in no leap year', { kind: 'day', month: 2, day: 29 }, '2026-12-31', undefined],
    ['a date that is nine months away', { kind: 'day', month: 8, day: 23 }, '2026-11-23', '2027-08-23'],
    ['a date that was over two months ago', { kind: 'day', month: 9, day: 23 }, '2026-11-23', undefined],
    ['the weekend on a Saturday', { kind: 'weekend' }, '2026-11-28', '2026-11-29'],
    ['the end of the year on its last day', { kind: 'year' }, '2026-12-31', '2026-12-31'],
    ['a date that lies before, for the form to name', { kind: 'date', on: day('2026-01-01') }, '2026-11-23', '2026-01-01'],
    ['nothing', { kind: 'nothing' }, '2026-11-23', undefined],
    ['a day that no month has', { kind: 'day', month: 2, day: 30 }, '2026-11-23', undefined],
  ] as const)('%s', (_, promised, saidOn, expected) => {
    expect(resolvePromised(promised, day(saidOn), weekendsOnly)).toBe(expected);
  });

  test('counts no holiday as a working day', () => {
    const promised: Promised = { kind: 'count', unit: 'working-days', count: 3 };
    expect(resolvePromised(promised, day('2026-11-24'), unitedStates)).toBe('2026-11-30'); // Thanksgiving is the 26th
    expect(resolvePromised(promised, day('2026-11-24'), weekendsOnly)).toBe('2026-11-27');
  });
});

describe('In words', () => {
  test.each([
    [nextWeek, 'The end of next week, counted from Monday, November 23: Friday, December 4.'],
    [
      { kind: 'count', unit: 'months', count: 3 },
      'In 3 months, counted from Monday, November 23: Tuesday, February 23, 2027.',
    ],
    [{ kind: 'day', day: 22 }, 'The 22nd, counted from Monday, November 23: Tuesday, December 22.'],
    [{ kind: 'day', day: 11 }, 'The 11th, counted from Monday, November 23: Friday, December 11.'],
    [{ kind: 'date', on: day('2026-12-04') }, 'Friday, December 4.'],
    [{ kind: 'nothing' }, 'They named no day.'],
  ] as const)('%j: %s', (promised, expected) => {
    expect(plainText(promisedDayInWords(promised, day('2026-11-23'), weekendsOnly))).toBe(expected);
  });

  test('keep the dates apart, for the page to mark', () => {
    const dates = promisedDayInWords(nextWeek, day('2026-11-23'), weekendsOnly).filter((part) => typeof part !== 'string');
    expect(dates.map(({ date }) => date)).toEqual(['2026-11-23', '2026-12-04']);
  });
});
