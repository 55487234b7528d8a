import { describe, expect, test } from 'vitest';
import { countries, places, type Place } from '~/collections/holiday-places';
import { yearsAround, yearsOfBuild } from '~/collections/holiday-years';
import { corrections } from '~/collections/holiday-content';
import { baseName, holidayName } from '~/collections/holiday-names';
import { checkRegions } from '~/collections/holiday-regions';
import { isDayOff } from '~/collections/holiday-types';
import { holidayFile, libraryDays } from '~/collections/holidays';
import { addDays, isoWeekday } from '~/domain/dates/date-arithmetic';
import { readHolidayFile, type HolidayFile, type PlaceCalendar } from '~/domain/dates/holiday-file';
import { isWorkingDay } from '~/domain/dates/working-days';
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

/** One place and day for each kind of fault that was found in the library. */
describe('what the library has wrong', () => {
  test.each([
    ['US-MA', '2026-03-17', undefined],
    ['US-MA', '2026-07-03', undefined],
    ['US-WA', '2026-10-12', undefined],
    ['US-WA', '2026-11-27', 'Native American Heritage Day'],
    ['US-GA', '2026-04-03', 'State Holiday'],
    ['US-NV', '2030-11-22', undefined],
    ['US-NV', '2030-11-29', 'Family Day'],
    ['US-WV', '2030-11-29', 'Lincoln’s Day'],
    ['US-SC', '2028-12-26', 'Day after Christmas'],
    ['CN', '2026-06-01', undefined],
    ['CN', '2026-02-20', 'Spring Festival'],
    ['KR', '2026-02-16', 'Korean New Year'],
    ['KR', '2026-02-19', undefined],
    ['KR', '2026-06-03', 'Local elections'],
    ['CH-GL', '2026-04-02', undefined],
    ['CH-GL', '2026-04-09', 'Näfels Pilgrimage'],
    ['CH', '2026-04-03', undefined],
    ['CH-ZH', '2026-04-03', 'Good Friday'],
    ['GB', '2026-04-06', undefined],
    ['GB-ENG', '2026-04-06', 'Easter Monday'],
    ['TW', '2026-09-28', 'Confucius’ Birthday'],
    ['TW', '2026-10-26', 'Taiwan Restoration and Guningtou Victory Memorial Day (substitute day)'],
    ['CA-BC', '2027-09-30', 'National Day for Truth and Reconciliation'],
    ['CA-MB', '2027-09-30', 'Orange Shirt Day'],
    ['BR-RJ', '2026-11-20', 'Black Awareness Day'],
    ['PH', '2026-08-21', 'Ninoy Aquino Day'],
    ['PH', '2027-11-01', 'All Saints’ Day'],
    ['HU', '2026-12-24', 'Day off in lieu of a working weekend day'],
    ['ES-NC', '2026-12-03', 'Saint Francis Xavier'],
    ['ES-VC', '2026-10-09', 'Valencian Community Day'],
    ['MX', '2030-10-01', 'Change of Federal Government'],
    ['VN', '2026-09-01', 'National Day'],
    ['TH', '2026-05-01', 'National Labor Day'],
    ['TH', '2026-12-07', 'HM King Bhumibol Adulyadej the Great’s Birthday (substitute day)'],
    ['NG', '2027-05-27', undefined],
    ['MY', '2026-06-02', 'Vesak Day (substitute day)'],
    ['IN-TN', '2026-01-15', 'Thiruvalluvar Day'],
  ] as const)('%s %s: %s', (code, date, name) => {
    expect(calendarOf(code).holidays.get(day(date))).toBe(name);
  });

  test('is what a correction takes away: every name that it drops is one that the library has there or in the country', () => {
    const years = { first: 2026, last: 2026 };
    const codes = new Set(corrections.flatMap(({ place, drop }) => (drop ? place.flatMap(withCountry) : [])));
    const names = new Map(
      [...codes].map((code) => [
        code,
        new Set(libraryDays(placeOf(code), years).flatMap(({ name }) => [name, baseName(name)])),
      ]),
    );
    const useless = corrections.flatMap(({ place, drop = [] }) => {
      const found = place.flatMap(withCountry).flatMap((code) => [...(names.get(code) ?? [])]);
      const dropped = drop.filter((each) => each !== 'all' && !each.startsWith('20'));
      return dropped
        .filter((each) => !found.includes(each) && !each.endsWith(')'))
        .map((each) => `${place.join(' ')}: ${each}`);
    });
    expect(useless).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    ['Día del Trabajo', 'is not English'],
    ['Bundesfeiertag 2', 'is not English'],
    ['Fête du Travail', 'is not English'],
    ['عيد', 'is not English'],
    ['Dia da Amazônia Legal', 'is not English'],
  ])('%s %s, and stops the build', (name, problem) => {
    expect(() => holidayName(name, name, 'XX')).toThrow(`"${name}" at XX ${problem}`);
  });

  test('in another language is given in English, with the local one beside it', () => {
    expect(calendarOf('ES-MD').holidays.get(day('2027-12-06'))).toBe('Constitution Day');
    expect(calendarOf('ES-MD').localNames.get(day('2027-12-06'))).toBe('Día de la Constitución Española');
    expect(calendarOf('TN').holidays.get(day('2026-03-20'))).toContain('Independence Day');
    expect(calendarOf('TN').localNames.get(day('2026-04-09'))).toBe('عيد الشهداء');
    expect(calendarOf('CH-GE').holidays.get(day('2028-08-01'))).toBe('Swiss National Day');
  });
});

describe('a day of a type that is not public', () => {
  test('is a day off where the table says so', () => {
    expect(isDayOff('optional', 'Ninoy Aquino Day', 'PH')).toBe(true);
    expect(isDayOff('bank', 'Christmas Eve', 'DE-BY')).toBe(false);
  });

  test('stops the build where the table does not', () => {
    expect(() => isDayOff('optional', 'Picnic', 'DE-BY')).toThrow('"Picnic" (optional) is a day off at DE-BY');
  });
});

describe('a region', () => {
  const country: HolidayFile = {
    weekend: [6, 7],
    from: day('2026-01-01'),
    until: day('2026-12-31'),
    holidays: [{ name: 'Nation Day', days: [day('2026-06-02'), day('2026-06-07')] }],
  };

  test('that lacks one stops the build', () => {
    const region = { ...country, holidays: [] };
    expect(() => {
      checkRegions(new Map([['XX', country], ['XX-A', region]])); // prettier-ignore
    }).toThrow('XX-A 2026-06-02 Nation Day');
  });

  test('may have it on a weekend of its own, or beyond the days that are known', () => {
    const friday = { ...country, weekend: [1, 2] as const, holidays: [{ name: 'Own Day', days: [day('2026-06-07')] }] };
    const unknown = { ...country, until: day('2026-05-31'), holidays: [] };
    expect(() => {
      checkRegions(new Map<string, HolidayFile>([['XX', country], ['XX-A', friday], ['XX-B', unknown]])); // prettier-ignore
    }).not.toThrow();
  });
});

describe('the days that are known', () => {
  test('begin with the first year', () => {
    expect(calendarOf('US', yearsAround(2026)).knownFrom).toBe('2025-01-01');
  });

  test.each([
    ['US', '2033-12-31'],
    ['TH', '2030-12-31'], // the Buddhist days of the table
    ['IN', '2030-12-31'], // the festivals of the table
    ['CN', '2026-12-31'], // announced each November
    ['LK', '2026-12-31'],
  ])('end at %s with %s, the last year in which every holiday is', (code, until) => {
    expect(calendarOf(code, { first: 2025, last: 2033 }).knownUntil).toBe(until);
  });

  test('hold no weekend on which China works', () => {
    const china = calendarOf('CN', { first: 2025, last: 2030 });
    expect(isWorkingDay(day('2026-10-10'), china)).toBe(true);
    expect(isWorkingDay(day('2026-10-11'), china)).toBe(false);
    expect([...china.workingWeekends]).toHaveLength(11);
  });
});

describe('a country that the library lacks', () => {
  test('has its weekend, no holidays, and says so', () => {
    const qatar = calendarOf('QA');
    expect([...qatar.weekend]).toEqual([5, 6]);
    expect(qatar.holidays.size).toBe(0);
    expect(qatar.note).toContain('holidays of Qatar aren’t known here: only its weekend, Friday and Saturday,');
  });

  test('is no country whose holidays are known to be none', () => {
    const ukraine = calendarOf('UA');
    expect(ukraine.holidays.size).toBe(0);
    expect(ukraine.note).toContain('martial law');
    expect(isWorkingDay(addDays(day('2026-12-24'), 1), ukraine)).toBe(true);
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
    ['SO', [5]],
    ['IR', [5]],
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

function withCountry(code: string): readonly string[] {
  return [code, code.slice(0, 2)];
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
