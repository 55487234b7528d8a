import { addDays, isoWeekday, type IsoWeekday } from '~/domain/dates/date-arithmetic';
import { type PlainDate } from '~/domain/dates/plain-date';
import { day } from '../vectors/days';

/** Of the days and months of laws, reckoned without the library that the tables come from. */
export type HebrewMonth = 'Nisan' | 'Iyar' | 'Sivan' | 'Tishri';

/** By their numbers in the calendar Umm al-Qura. */
export const RABI_I = 3;
export const MUHARRAM = 1;
export const RAMADAN = 9;
export const SHAWWAL = 10;
export const DHU_AL_HIJJAH = 12;

export function on(year: number, monthAndDay: string): PlainDate {
  return day(`${String(year)}-${monthAndDay}`);
}

/** Easter Sunday of the western churches, by the tables of the Gregorian reform: epact, full moon, next Sunday. */
export function easter(year: number): PlainDate {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const solar = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + 15 + solar - lunar) % 30;
  const isLate = epact === 29 || (epact === 28 && golden > 10);
  const fullMoon = addDays(on(year, '03-21'), isLate ? epact - 1 : epact);
  return addDays(fullMoon, 7 - (isoWeekday(fullMoon) % 7));
}

/** The first such weekday on or after the day. */
export function weekdayFrom(from: PlainDate, weekday: IsoWeekday): PlainDate {
  return addDays(from, (weekday - isoWeekday(from) + 7) % 7);
}

/** The last such weekday before the day. */
export function weekdayBefore(before: PlainDate, weekday: IsoWeekday): PlainDate {
  return addDays(weekdayFrom(before, weekday), -7);
}

export function nthMonday(year: number, month: string, count: 1 | 2 | 3): PlainDate {
  return addDays(weekdayFrom(on(year, `${month}-01`), 1), 7 * (count - 1));
}

export function lastMonday(year: number, month: string): PlainDate {
  return weekdayBefore(addDays(on(year, `${month}-28`), month === '05' ? 4 : 0), 1);
}

/** All that fall into the year of the common calendar: none, one or two. */
export function islamicDays(year: number, month: number, dayOfMonth: number): readonly PlainDate[] {
  return daysOfYear(year).filter((date) => written(islamic, date) === `${String(month)}-${String(dayOfMonth)}`);
}

export function hebrewDay(year: number, month: HebrewMonth, dayOfMonth: number): PlainDate {
  const found = daysOfYear(year).find((date) => written(hebrew, date) === `${month}-${String(dayOfMonth)}`);
  if (found === undefined) throw new Error(`No ${String(dayOfMonth)} ${month} in ${String(year)}`);
  return found;
}

const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { timeZone: 'UTC', month: 'long', day: 'numeric' });

function written(calendar: Intl.DateTimeFormat, date: PlainDate): string {
  const parts = new Map(calendar.formatToParts(Date.parse(date)).map(({ type, value }) => [type, value]));
  return `${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

function daysOfYear(year: number): readonly PlainDate[] {
  return Array.from({ length: 366 }, (_, index) => addDays(on(year, '01-01'), index)).filter((date) =>
    date.startsWith(String(year)),
  );
}
