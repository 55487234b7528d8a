import Holidays, { type HolidaysTypes } from 'date-holidays';
import { addDays } from '../domain/dates/date-arithmetic';
import { type HolidayFile, type HolidayInFile } from '../domain/dates/holiday-file';
import { parsePlainDate, type PlainDate } from '../domain/dates/plain-date';
import { corrections, legalBankDays, notes } from './holiday-corrections';
import { type Place } from './holiday-places';
import { weekendOf } from './holiday-weekends';
import { type Years } from './holiday-years';

/** A clock change shortens a day, or one of several, by an hour; a half day is shorter by more. */
const CLOCK_CHANGE_HOURS = 2;
const MILLISECONDS_IN_AN_HOUR = 3_600_000;
const ISLAMIC_RULE = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al/u;
const MOON_NOTE = 'Islamic holidays are reckoned ahead, and may come a day earlier or later when the moon is sighted.';

/** One holiday of the library in one year, as the days that it takes. */
interface Occurrence {
  readonly name: string;
  readonly local: string | undefined;
  readonly rule: string;
  readonly days: readonly PlainDate[];
}

/**
 * The public holidays of a place: whole days on which its offices are closed by the law of the whole place, with
 * their substitute days. Not half days, not days that only banks, schools or some towns have, and not observances.
 * A holiday that begins at sunset counts from the next midnight.
 */
export function holidayFile(place: Place, years: Years): HolidayFile {
  const occurrences = occurrencesIn(place, years);
  const holidays = groupByName(occurrences);
  const hasLocal = holidays.some(({ local }) => local !== undefined);
  return {
    weekend: weekendOf(place.code),
    until: dayIn(`${String(years.last)}-12-31`),
    note: noteOn(place, occurrences),
    language: hasLocal ? place.language : undefined,
    holidays,
  };
}

function occurrencesIn(place: Place, years: Years): readonly Occurrence[] {
  const calendar = new Holidays(place.key, { types: ['bank', 'public'] });
  const languages = languagesOf(calendar);
  correct(calendar, place, languages.own);
  return yearsOf(years).flatMap((year) => {
    const english = calendar.getHolidays(year, languages.english).filter((holiday) => isDayOff(holiday, place));
    const own = languages.own === undefined ? [] : calendar.getHolidays(year, languages.own);
    const local = new Map(own.map((holiday) => [keyOf(holiday), holiday.name]));
    return english.map((holiday) => ({
      name: holiday.name,
      local: differing(local.get(keyOf(holiday)), holiday.name),
      rule: holiday.rule,
      days: daysOf(holiday).filter((day) => day.slice(0, 4) <= String(years.last)),
    }));
  });
}

/**
 * As the library calls them: its English (American in the United States), and the first of the place's own, unless that
 * is English. Asking for holidays changes the library's list, so this comes first.
 */
function languagesOf(calendar: Holidays): { readonly english: string; readonly own: string | undefined } {
  const listed = calendar.getLanguages();
  const [first] = listed;
  return {
    english: listed.find((language) => language.startsWith('en')) ?? 'en',
    own: first?.startsWith('en') ? undefined : first,
  };
}

function correct(calendar: Holidays, place: Place, language: string | undefined): void {
  for (const { place: at, rule, name, local } of corrections) {
    if (!isWithin(place.code, at)) continue;
    const names = { en: name ?? '', ...(language && local ? { [language]: local } : {}) };
    const isTaken =
      name === undefined
        ? calendar.unsetRule(rule)
        : calendar.setHoliday(rule, { name: names, type: 'public', substitute: true });
    if (!isTaken) throw new Error(`The correction "${rule}" for ${at} finds nothing to correct at ${place.code}`);
  }
}

function keyOf({ date, rule }: HolidaysTypes.Holiday): string {
  return `${date} ${rule}`;
}

function differing(local: string | undefined, name: string): string | undefined {
  return local === name ? undefined : local;
}

function isDayOff({ type, name }: HolidaysTypes.Holiday, { code }: Place): boolean {
  if (type === 'public') return true;
  return Object.entries(legalBankDays).some(([place, names]) => isWithin(code, place) && names.test(name));
}

function isWithin(code: string, place: string): boolean {
  return code === place || code.startsWith(`${place}-`);
}

/** The library's text begins with the civil day, whatever the zone and even where the holiday begins the evening before. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly PlainDate[] {
  const first = dayIn(date.slice(0, 10));
  const hours = (end.getTime() - start.getTime()) / MILLISECONDS_IN_AN_HOUR;
  const wholeDays = Math.floor((hours + CLOCK_CHANGE_HOURS) / 24);
  return Array.from({ length: wholeDays }, (_, index) => addDays(first, index));
}

function groupByName(occurrences: readonly Occurrence[]): readonly HolidayInFile[] {
  const groups = new Map<string, { name: string; local: string | undefined; days: Set<PlainDate> }>();
  for (const { name, local, days } of occurrences) {
    const key = `${name} ${local ?? ''}`;
    const group = groups.get(key) ?? { name, local, days: new Set() };
    for (const day of days) group.days.add(day);
    if (group.days.size > 0) groups.set(key, group);
  }
  return [...groups.values()].map(({ name, local, days }) => ({ name, local, days: [...days].sort() }));
}

function noteOn({ code }: Place, occurrences: readonly Occurrence[]): string | undefined {
  const own = Object.entries(notes).flatMap(([place, note]) => (isWithin(code, place) ? [note] : []));
  const moon = occurrences.some(({ rule }) => ISLAMIC_RULE.test(rule)) ? [MOON_NOTE] : [];
  return [...own, ...moon].join(' ') || undefined;
}

function yearsOf({ first, last }: Years): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function dayIn(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === undefined) throw new Error(`date-holidays gave the day ${text}`);
  return day;
}
