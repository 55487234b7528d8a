import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '~/domain/dates/date-arithmetic';
import {
  addWorkingDays,
  daysOffBetween,
  isWorkingDay,
  OWN_DAY_OFF,
  weekendsOnly,
  withDaysOff,
  workingDayFrom,
  type WorkCalendar,
} from '~/domain/dates/working-days';
import { day } from '../../vectors/days';
import { runs } from '../../vectors/property-runs';
import { englandAndWales, scotland, unitedStates } from '../../vectors/work-calendars';

const fridayAndSaturday: WorkCalendar = { ...weekendsOnly, weekend: new Set([5, 6]) };
/** In China a Saturday made up for the days after National Day. */
const china: WorkCalendar = { ...weekendsOnly, workingWeekends: new Set([day('2026-10-10')]) };
const calendars = { china, weekendsOnly, fridayAndSaturday, englandAndWales, scotland, unitedStates } as const;

describe('isWorkingDay', () => {
  test.each([
    ['2026-11-27', 'weekendsOnly', true], // Friday
    ['2026-11-28', 'weekendsOnly', false],
    ['2026-11-29', 'weekendsOnly', false],
    ['2026-11-30', 'weekendsOnly', true],
    ['2026-12-25', 'weekendsOnly', true],
    ['2026-11-27', 'fridayAndSaturday', false],
    ['2026-11-29', 'fridayAndSaturday', true],
    ['2026-11-30', 'englandAndWales', true],
    ['2026-11-30', 'scotland', false],
    ['2026-11-26', 'unitedStates', false],
    ['2026-12-25', 'unitedStates', false],
    ['2026-12-28', 'unitedStates', true],
    ['2026-12-28', 'englandAndWales', false],
    ['2026-10-10', 'china', true],
    ['2026-10-11', 'china', false],
    ['2026-10-10', 'weekendsOnly', false],
  ] as const)('%s with %s: %s', (date, calendar, expected) => {
    expect(isWorkingDay(day(date), calendars[calendar])).toBe(expected);
  });
});

describe('workingDayFrom', () => {
  test.each([
    ['2026-11-27', 'weekendsOnly', '2026-11-27'],
    ['2026-11-28', 'weekendsOnly', '2026-11-30'],
    ['2026-11-29', 'weekendsOnly', '2026-11-30'],
    ['2026-11-28', 'scotland', '2026-12-01'],
    ['2026-11-27', 'fridayAndSaturday', '2026-11-29'],
    ['2026-12-25', 'englandAndWales', '2026-12-29'],
    ['2027-03-26', 'englandAndWales', '2027-03-30'],
    ['2027-01-01', 'scotland', '2027-01-05'],
  ] as const)('from %s with %s it is %s', (date, calendar, expected) => {
    expect(workingDayFrom(day(date), calendars[calendar])).toBe(expected);
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-11-20', 0, 'weekendsOnly', '2026-11-20'],
    ['2026-11-21', 0, 'weekendsOnly', '2026-11-21'], // nothing is counted, so nothing moves
    ['2026-11-20', 1, 'weekendsOnly', '2026-11-23'], // Friday
    ['2026-11-21', 1, 'weekendsOnly', '2026-11-23'], // Saturday
    ['2026-11-22', 1, 'weekendsOnly', '2026-11-23'], // Sunday
    ['2026-11-23', 1, 'weekendsOnly', '2026-11-24'],
    ['2026-11-27', 5, 'weekendsOnly', '2026-12-04'],
    ['2026-12-04', -5, 'weekendsOnly', '2026-11-27'],
    ['2026-11-22', -1, 'weekendsOnly', '2026-11-20'], // Sunday
    ['2026-12-30', 5, 'weekendsOnly', '2027-01-06'],
    ['2026-12-24', 1, 'englandAndWales', '2026-12-29'],
    ['2026-12-24', 1, 'unitedStates', '2026-12-28'],
    ['2026-12-23', 5, 'englandAndWales', '2027-01-04'],
    ['2026-12-31', 1, 'scotland', '2027-01-05'],
    ['2026-11-25', 1, 'unitedStates', '2026-11-27'],
    ['2026-11-26', 1, 'fridayAndSaturday', '2026-11-29'],
    ['2026-10-09', 1, 'china', '2026-10-10'], // Friday
    ['2026-10-09', 2, 'china', '2026-10-12'],
  ] as const)('%s plus %i with %s is %s', (date, count, calendar, expected) => {
    expect(addWorkingDays(day(date), count, calendars[calendar])).toBe(expected);
  });

  test('counts as many working days as it was asked to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 730 }), fc.integer({ min: 1, max: 15 }), (offset, count) => {
        const from = addDays(day('2026-01-01'), offset);
        const to = addWorkingDays(from, count, englandAndWales);
        const counted: boolean[] = [];
        for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
          counted.push(isWorkingDay(date, englandAndWales));
        }
        expect(counted.filter(Boolean)).toHaveLength(count);
        expect(isWorkingDay(to, englandAndWales)).toBe(true);
      }),
      runs,
    );
  });
});

test('a day off of the reader’s own counts on a weekend on which offices work, and on no other', () => {
  const { holidays } = withDaysOff(china, [{ from: day('2026-10-10'), to: day('2026-10-11') }]);
  expect([...holidays]).toEqual([['2026-10-10', OWN_DAY_OFF]]);
});

describe('daysOffBetween', () => {
  test.each([
    ['2026-11-23', '2026-11-27', 'weekendsOnly', []],
    ['2026-11-27', '2026-11-30', 'weekendsOnly', ['2026-11-28', '2026-11-29']],
    ['2026-11-28', '2026-11-28', 'weekendsOnly', ['2026-11-28']],
    ['2026-11-28', '2026-11-30', 'scotland', ['2026-11-28', '2026-11-29', '2026-11-30']],
    ['2026-12-24', '2026-12-29', 'englandAndWales', ['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28']],
    ['2026-11-30', '2026-11-27', 'weekendsOnly', []],
  ] as const)('from %s to %s with %s they are %j', (from, to, calendar, expected) => {
    expect(daysOffBetween(day(from), day(to), calendars[calendar])).toEqual(expected);
  });
});
