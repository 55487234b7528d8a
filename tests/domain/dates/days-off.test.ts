import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '~/domain/dates/date-arithmetic';
import { readDaysOff, writeDaysOff } from '~/domain/dates/days-off';
import { followUpPlan } from '~/domain/plan/plan';
import { plainText } from '~/domain/dates/sentence';
import { isWorkingDay, weekendsOnly, withDaysOff } from '~/domain/dates/working-days';
import { day } from '../../vectors/days';
import { runs } from '../../vectors/property-runs';
import { englandAndWales } from '../../vectors/work-calendars';

test.each([
  ['2026-12-24..2027-01-01', [{ from: '2026-12-24', to: '2027-01-01' }]],
  ['2026-12-24', [{ from: '2026-12-24', to: '2026-12-24' }]],
  [
    '2026-12-24..2026-12-26, 2027-02-01',
    [
      { from: '2026-12-24', to: '2026-12-26' },
      { from: '2027-02-01', to: '2027-02-01' },
    ],
  ],
  ['!2026-11-27', [{ from: '2026-11-27', to: '2026-11-27', isWorked: true }]],
  [
    '2026-12-24, !2026-12-26..2026-12-28',
    [
      { from: '2026-12-24', to: '2026-12-24' },
      { from: '2026-12-26', to: '2026-12-28', isWorked: true },
    ],
  ],
])('%s is read', (text, ranges) => {
  expect(readDaysOff(text)).toEqual(ranges);
});

test.each([
  '',
  'x',
  '2026-02-30',
  '2026-12-24..',
  '2026-12-26..2026-12-24',
  '2026-01-01..2026-12-31',
  '2026-12-24...2026-12-26',
  '2026-12-24,',
  '!',
  '!!2026-12-24',
  '2026-12-24..!2026-12-26',
])('%j is no days off', (text) => {
  expect(readDaysOff(text)).toBeUndefined();
});

test('what is written is read again', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 92 }))
    .map(([start, length]) => ({ from: addDays(day('2000-01-01'), start), to: addDays(day('2000-01-01'), start + length) }))
    .chain((days) => fc.constantFrom(days, { ...days, isWorked: true as const }));
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 10 }), (ranges) => {
      expect(readDaysOff(writeDaysOff(ranges))).toEqual(ranges);
    }),
    runs,
  );
});

test('they are no working days, and holidays keep their names', () => {
  const calendar = withDaysOff(englandAndWales, readDaysOff('2026-12-24..2026-12-31') ?? []);
  expect(isWorkingDay(day('2026-12-24'), calendar)).toBe(false);
  expect(isWorkingDay(day('2026-12-23'), calendar)).toBe(true);
  expect(calendar.holidays.get(day('2026-12-25'))).toBe(englandAndWales.holidays.get(day('2026-12-25')));
  expect(calendar.holidays.has(day('2026-12-26'))).toBe(englandAndWales.holidays.has(day('2026-12-26')));
});

test.each([
  [
    '2026-12-01..2026-12-03',
    '2026-12-04',
    'The first working day after Monday, November 30, the day they named. The days off that you named are not counted.',
  ],
  [
    '2026-12-01',
    '2026-12-02',
    'The first working day after Monday, November 30, the day they named. Tuesday, December 1, a day off that you named is not counted.',
  ],
] as const)('with %s off, a promise for November 30 is nudged on %s, and the reason says so', (off, on, reason) => {
  const calendar = withDaysOff(weekendsOnly, readDaysOff(off) ?? []);
  const { nudge } = followUpPlan({ ended: day('2026-11-20'), replyBy: day('2026-11-30') }, calendar);
  expect(nudge.on).toBe(on);
  expect(plainText(nudge.reason)).toBe(reason);
});

test('a holiday on which they work is a working day, and keeps its weekend', () => {
  const calendar = withDaysOff(englandAndWales, readDaysOff('!2026-12-25..2026-12-28') ?? []);
  expect(isWorkingDay(day('2026-12-25'), calendar)).toBe(true);
  expect(isWorkingDay(day('2026-12-26'), calendar)).toBe(false);
  expect(isWorkingDay(day('2026-12-28'), calendar)).toBe(true);
});
