import { describe, expect, test } from 'vitest';
import { countries, places, type Place } from '~/collections/holiday-places';
import { yearsAround, yearsOfBuild } from '~/collections/holiday-years';
import { holidayFile } from '~/collections/holidays';
import { isoWeekday } from '~/domain/dates/date-arithmetic';
import { readHolidayFile, type PlaceCalendar } from '~/domain/dates/holiday-file';
import { type PlainDate } from '~/domain/dates/plain-date';
import england from '../vectors/official-holidays/england.json';
import india from '../vectors/official-holidays/india.json';
import northernIreland from '../vectors/official-holidays/northern-ireland.json';
import scotland from '../vectors/official-holidays/scotland.json';
import wales from '../vectors/official-holidays/wales.json';
import { day } from '../vectors/days';
import { laws } from './holiday-laws';

const YEARS = { first: 2024, last: 2030 } as const;
const LAST_FEDERAL_YEAR = 2040;

describe('the official list', () => {
  test.each([england, wales, scotland, northernIreland, india].map((list) => [list.place, list] as const))(
    '%s: the days off work are those that are announced',
    (code, { days }) => {
      const official = Object.keys(days).map(day);
      const years = official.map((date) => Number(date.slice(0, 4)));
      const first = Math.min(...years);
      const last = Math.max(...years);
      const calendar = calendarOf(code, { first, last });
      expect(daysOffWork(calendar)).toEqual(onWorkdays(official, calendar));
    },
  );
});

describe('the law', () => {
  test.each(laws.map((law) => [law.place, law.source, law] as const))('%s: %s', (code, _, law) => {
    const { last = YEARS.last } = law;
    const calendar = calendarOf(code, { ...YEARS, last });
    const expected = yearsBetween(YEARS.first, last).flatMap(law.days);
    expect(daysOffWork(calendar)).toEqual(onWorkdays(expected, calendar));
  });

  test('the United States, from the year after Juneteenth on', () => {
    const calendar = calendarOf('US', { first: 2022, last: LAST_FEDERAL_YEAR });
    const expected = yearsBetween(2022, LAST_FEDERAL_YEAR).flatMap((year) => law('US').days(year));
    expect(expected).toContain('2028-11-10');
    expect(daysOffWork(calendar)).toEqual(onWorkdays(expected, calendar));
  });
});

describe('a place', () => {
  test.each(['US', 'US-NY', 'GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR', 'DE-BY', 'CA-QC', 'IN-MH', 'AU-NSW', 'CH-ZH'])(
    '%s has its code of ISO 3166',
    (code) => {
      expect(places.filter((place) => place.code === code)).toHaveLength(1);
    },
  );

  test('has a code of its own, in the form of ISO 3166, and a name', () => {
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(places.filter(({ code }) => !/^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/u.test(code))).toEqual([]);
    expect(places.filter(({ name }) => name === '' || name === 'undefined')).toEqual([]);
  });

  test('is one of the 249 countries of ISO 3166 or Kosovo, or a region of one', () => {
    expect(countries).toHaveLength(250);
    expect(
      countries.flatMap(({ code, regions }) => regions.filter((region) => !region.code.startsWith(`${code}-`))),
    ).toEqual([]);
  });

  test('is named in English, and as its people call it', () => {
    expect(placeOf('DE')).toMatchObject({ name: 'Germany', local: 'Deutschland' });
    expect(placeOf('JP')).toMatchObject({ name: 'Japan', local: '日本' });
    expect(placeOf('US').local).toBeUndefined();
    expect(placeOf('AT-9')).toMatchObject({ name: 'Vienna', local: 'Wien' });
  });
});

describe('a holiday', () => {
  test('is named in English, and as its people call it', () => {
    const germany = calendarOf('DE');
    expect(germany.language).toBe('de');
    expect(germany.holidays.get(day('2026-05-01'))).toBe('Labour Day');
    expect(germany.localNames.get(day('2026-05-01'))).toBe('Maifeiertag');
    expect(calendarOf('AE').localNames.get(day('2026-12-03'))).toBe('اليوم الوطني');
    expect(calendarOf('US').holidays.get(day('2026-09-07'))).toBe('Labor Day');
  });

  test('of half a day is a working day', () => {
    expect(calendarOf('IS').holidays.has(day('2026-12-24'))).toBe(false);
    expect(calendarOf('IS').holidays.has(day('2026-12-25'))).toBe(true);
  });

  test('of banks is a working day, unless a law closes the offices', () => {
    expect(calendarOf('BR').holidays.has(day('2026-02-16'))).toBe(false);
    expect(calendarOf('SE').holidays.has(day('2026-12-24'))).toBe(true);
    expect(calendarOf('FI').holidays.has(day('2026-12-24'))).toBe(true);
    expect(calendarOf('FI').holidays.has(day('2026-12-31'))).toBe(false);
    expect(calendarOf('CA-NU').holidays.has(day('2026-07-09'))).toBe(true);
  });

  test('of several days takes each of them, across a clock change too', () => {
    const bosnia = calendarOf('BA-BIH', { first: 2025, last: 2025 });
    const eid = ['2025-03-30', '2025-03-31', '2025-04-01'].map(day);
    expect(eid.filter((date) => bosnia.holidays.has(date))).toEqual(eid);
    expect(bosnia.holidays.has(day('2025-04-02'))).toBe(false);
  });

  test.each(['Pacific/Kiritimati', 'America/Santiago', 'Asia/Beirut'])('is the same when built in %s', (zone) => {
    const here = process.env.TZ;
    const files = (): readonly unknown[] => ['IL', 'SA', 'JP', 'US-HI'].map((code) => holidayFile(placeOf(code), YEARS));
    const expected = files();
    process.env.TZ = zone;
    try {
      expect(new Date('2026-01-01').getTimezoneOffset()).not.toBe(0);
      expect(files()).toEqual(expected);
    } finally {
      if (here === undefined) delete process.env.TZ;
      else process.env.TZ = here;
    }
  });

  test('that hangs on the moon comes with a note', () => {
    expect(calendarOf('SA').note).toContain('moon');
    expect(calendarOf('IN').note).toContain('Diwali');
    expect(calendarOf('FR').note).toBeUndefined();
  });
});

describe('a weekend', () => {
  test.each([
    ['US', [6, 7]],
    ['SA', [5, 6]],
    ['IL', [5, 6]],
    ['AE', [6, 7]],
    ['BD', [5, 6]],
    ['BN', [5, 7]],
    ['IN', [6, 7]],
    ['IN-MH', [6, 7]],
    ['MY', [6, 7]],
    ['MY-01', [6, 7]],
    ['MY-03', [5, 6]],
  ])('in %s is %j', (code, expected) => {
    expect(holidayFile(placeOf(code), { first: 2026, last: 2026 }).weekend).toEqual(expected);
  });
});

describe('the years', () => {
  test('go from last year to four years ahead', () => {
    expect(yearsAround(2026)).toEqual({ first: 2025, last: 2030 });
    expect(calendarOf('US', yearsAround(2026)).knownUntil).toBe('2030-12-31');
  });

  test('are those of the clock, unless the build is one to repeat', () => {
    const now = Date.parse('2026-11-24');
    expect(yearsOfBuild(undefined, now)).toEqual(yearsAround(2026));
    expect(yearsOfBuild('', now)).toEqual(yearsAround(2026));
    expect(yearsOfBuild('1735689600', now)).toEqual(yearsAround(2025));
  });
});

function placeOf(code: string): Place {
  const place = places.find((each) => each.code === code);
  if (place === undefined) throw new Error(`No place ${code}`);
  return place;
}

function calendarOf(code: string, years: { readonly first: number; readonly last: number } = YEARS): PlaceCalendar {
  const calendar = readHolidayFile(JSON.parse(JSON.stringify(holidayFile(placeOf(code), years))));
  if (calendar === undefined) throw new Error(`The file of ${code} cannot be read`);
  return calendar;
}

function law(code: string): (typeof laws)[number] {
  const found = laws.find(({ place }) => place === code);
  if (found === undefined) throw new Error(`No law for ${code}`);
  return found;
}

function daysOffWork(calendar: PlaceCalendar): readonly PlainDate[] {
  return onWorkdays([...calendar.holidays.keys()], calendar);
}

/** A list of the law may leave out what falls on a weekend, or may not: it moves no working day. */
function onWorkdays(days: readonly PlainDate[], { weekend }: PlaceCalendar): readonly PlainDate[] {
  return [...new Set(days)].filter((date) => !weekend.has(isoWeekday(date))).sort();
}

function yearsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
