import { y2025, y2026, y2027 } from '@hyunbinseo/holidays-kr/all';
import chineseDays from 'chinese-days';
import { describe, expect, test } from 'vitest';
import { differences } from '~/collections/holiday-content';
import { places } from '~/collections/holiday-places';
import { holidayFile } from '~/collections/holidays';
import { addDays, isoWeekday } from '~/domain/dates/date-arithmetic';
import { readHolidayFile, type PlaceCalendar } from '~/domain/dates/holiday-file';
import { type PlainDate } from '~/domain/dates/plain-date';
import { isWorkingDay } from '~/domain/dates/working-days';
import { day } from '../vectors/days';
import secondOpinion from '../vectors/second-opinion.json';

/** The site’s own years; the comparison ends earlier. */
const YEARS = { first: 2025, last: 2030 } as const;
const LAST_DAY = '2027-12-31';

/**
 * Weekdays off as another library has them, whose data are its own: holidays by vacanza, version of July 2026 (MIT,
 * https://github.com/vacanza/holidays), which names a law or an official list for each country.
 */
describe('the days off from Monday to Friday from 2025 to 2027', () => {
  test.each(Object.entries(secondOpinion))(
    'in %s are those of a second library, but for differences with a reason',
    (code, years) => {
      const calendar = calendarOf(code);
      const off = weekdays([...calendar.holidays.keys()], calendar);
      const other = Object.entries(years).flatMap(([year, days]) =>
        days.split(' ').flatMap((text) => (text === '' ? [] : [day(`${year}-${text}`)])),
      );
      const { more = [], fewer = [] } = differences.find(({ place }) => place === code) ?? {};
      expect(off.filter((date) => !other.includes(date))).toEqual(more);
      expect(other.filter((date) => !off.includes(date))).toEqual(fewer);
    },
  );

  test('differ in no place that isn’t compared', () => {
    expect(differences.filter(({ place }) => !(place in secondOpinion))).toEqual([]);
    expect(Object.keys(secondOpinion).length).toBeGreaterThan(50);
  });
});

test('South Korea has the days off of its official gazette, as a package lists them', () => {
  const calendar = calendarOf('KR');
  const gazette = Object.keys({ ...y2025, ...y2026, ...y2027 }).map(day);
  expect(weekdays([...calendar.holidays.keys()], calendar)).toEqual(weekdays(gazette, calendar));
});

test('China works and rests in 2025 and 2026 as another package says, weekends included', () => {
  const calendar = calendarOf('CN');
  const different = Array.from({ length: 730 }, (_, index) => addDays(day('2025-01-01'), index)).filter(
    (date) => isWorkingDay(date, calendar) !== chineseDays.isWorkday(date),
  );
  expect(different).toEqual([]);
});

function calendarOf(code: string): PlaceCalendar {
  const place = places.find((each) => each.code === code);
  const calendar = place && readHolidayFile(JSON.parse(JSON.stringify(holidayFile(place, YEARS))));
  if (calendar === undefined) throw new Error(`No holidays of ${code}`);
  return calendar;
}

function weekdays(days: readonly PlainDate[], { weekend }: PlaceCalendar): readonly PlainDate[] {
  return [...new Set(days)].filter((date) => date <= LAST_DAY && !weekend.has(isoWeekday(date))).sort();
}
