import Holidays, { type HolidaysTypes } from 'date-holidays';
import { addDays, isoWeekday } from '../domain/dates/date-arithmetic';
import { type HolidayFile, type HolidayInFile } from '../domain/dates/holiday-file';
import { parsePlainDate, type PlainDate } from '../domain/dates/plain-date';
import { corrections, isWithin, type Correction } from './holiday-content';
import { baseName, holidayName } from './holiday-names';
import { type Place } from './holiday-places';
import { isDayOff } from './holiday-types';
import { weekendOf } from './holiday-weekends';
import { type Years } from './holiday-years';

/** A clock change shortens a day, or one of several, by an hour; a half day is shorter by more. */
const CLOCK_CHANGE_HOURS = 2;
const MILLISECONDS_IN_AN_HOUR = 3_600_000;
const ISLAMIC_RULE = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al/u;
const MOON_NOTE = 'Islamic holidays are reckoned ahead, and may come a day earlier or later when the moon is sighted.';
const EVERYTHING = 'all';
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** One holiday in one year, as the days that it takes. */
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
  const own = correctionsOf(place);
  const from = dayIn(`${String(years.first)}-01-01`);
  const listed = withoutDroppedNames(libraryDays(place, years), own);
  const added = additions(place, own, years);
  const known = [...withoutDroppedDays(listed, own), ...added];
  const last = lastKnownDay([...listed, ...added], years.last, own);
  const until = [last, ...own.flatMap((each) => each.until ?? [])].sort()[0] ?? last;
  const holidays = groupByName(known, (day) => day >= from && day <= until);
  const hasLocal = holidays.some(({ local }) => local !== undefined);
  return {
    weekend: weekendOf(place.code),
    from,
    until,
    note: noteOn(place, own, known),
    language: hasLocal ? place.language : undefined,
    holidays,
    workingDays: workingDays(own, place.code, from, until),
  };
}

/** What the library knows of a place, by English names, before it is corrected. */
export function libraryDays({ code, key }: Place, years: Years): readonly Occurrence[] {
  if (key === undefined) return [];
  const calendar = new Holidays(key, { types: ['optional', 'bank', 'public'] });
  // Without a time zone, the library names the same days and takes half as long.
  calendar.setTimezone('');
  const languages = languagesOf(calendar);
  return yearsOf(years).flatMap((year) => {
    const english = calendar.getHolidays(year, languages.english);
    const own = languages.own === undefined ? [] : calendar.getHolidays(year, languages.own);
    const local = new Map(own.map((holiday) => [keyOf(holiday), holiday.name]));
    return english
      .filter(({ type, name }) => isDayOff(type, name, code))
      .map((holiday) => ({
        ...holidayName(holiday.name, local.get(keyOf(holiday)), code),
        rule: holiday.rule,
        days: daysOf(holiday),
      }));
  });
}

/** Those of the country come first. */
function correctionsOf({ code }: Place): readonly Correction[] {
  return corrections.filter(({ place, alone }) => place.some((other) => (alone ? code === other : isWithin(code, other))));
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

function withoutDroppedNames(occurrences: readonly Occurrence[], own: readonly Correction[]): readonly Occurrence[] {
  const dropped = new Set(own.flatMap(({ drop = [] }) => drop));
  if (dropped.has(EVERYTHING)) return [];
  return occurrences.filter(({ name }) => !dropped.has(name) && !dropped.has(baseName(name)));
}

function withoutDroppedDays(occurrences: readonly Occurrence[], own: readonly Correction[]): readonly Occurrence[] {
  const dropped = new Set<string>(own.flatMap(({ drop = [] }) => drop));
  return occurrences.map((occurrence) => ({ ...occurrence, days: occurrence.days.filter((day) => !dropped.has(day)) }));
}

function additions({ code }: Place, own: readonly Correction[], years: Years): readonly Occurrence[] {
  return own.flatMap(({ add = {}, local = {} }) =>
    Object.entries(add).flatMap(([name, rules]) =>
      rules.flatMap((rule) =>
        daysByRule(rule, years).map((days) => ({ ...holidayName(name, local[baseName(name)], code), rule, days })),
      ),
    ),
  );
}

/** The regions of a country share its rules. */
const reckoned = new Map<string, readonly (readonly PlainDate[])[]>();

function daysByRule(rule: string, years: Years): readonly (readonly PlainDate[])[] {
  const key = JSON.stringify([rule, years]);
  const days = reckoned.get(key) ?? reckon(rule, years);
  reckoned.set(key, days);
  return days;
}

/** By a calendar of its own, because the library drops one of two holidays with one name or one rule on a day. */
function reckon(rule: string, { first, last }: Years): readonly (readonly PlainDate[])[] {
  const calendar = new Holidays();
  calendar.init();
  if (!calendar.setHoliday(rule, { name: rule, type: 'public' })) {
    throw new Error(`content/holidays/corrections.yaml: "${rule}" is no rule that the library knows`);
  }
  // The days before a New Year can belong to the year after.
  return yearsOf({ first: first - 1, last: last + 1 }).flatMap((year) => calendar.getHolidays(year).map(daysOf));
}

function keyOf({ date, rule }: HolidaysTypes.Holiday): string {
  return `${date} ${rule}`;
}

/** The library's text begins with the civil day, whatever the zone and even where the holiday begins the evening before. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): readonly PlainDate[] {
  const first = dayIn(date.slice(0, 10));
  const hours = (end.getTime() - start.getTime()) / MILLISECONDS_IN_AN_HOUR;
  const wholeDays = Math.floor((hours + CLOCK_CHANGE_HOURS) / 24);
  return Array.from({ length: wholeDays }, (_, index) => addDays(first, index));
}

/**
 * The end of the last year in which every holiday is known: one that comes two years running and then no more is one that
 * the tables end with, unless it is known not to come every year.
 */
function lastKnownDay(known: readonly Occurrence[], last: number, own: readonly Correction[]): PlainDate {
  const irregular = new Set(own.flatMap((each) => each.irregular ?? []));
  const years = new Map<string, Set<number>>();
  for (const { name, days } of known) {
    if (name !== baseName(name) || irregular.has(name)) continue;
    years.set(name, new Set([...(years.get(name) ?? []), ...days.map(yearOf)]));
  }
  const lasts = [...years.values()].flatMap((seen) => {
    const latest = Math.max(...seen);
    return seen.has(latest - 1) ? [latest] : [];
  });
  return dayIn(`${String(Math.min(last, ...lasts))}-12-31`);
}

function groupByName(occurrences: readonly Occurrence[], isKnown: (day: PlainDate) => boolean): readonly HolidayInFile[] {
  const groups = new Map<string, { name: string; local: string | undefined; days: Set<PlainDate> }>();
  for (const { name, local, days } of occurrences) {
    const key = `${name} ${local ?? ''}`;
    const group = groups.get(key) ?? { name, local, days: new Set() };
    for (const day of days.filter(isKnown)) group.days.add(day);
    if (group.days.size > 0) groups.set(key, group);
  }
  return [...groups.values()].map(({ name, local, days }) => ({ name, local, days: [...days].sort() }));
}

function workingDays(
  own: readonly Correction[],
  code: string,
  from: PlainDate,
  until: PlainDate,
): readonly PlainDate[] | undefined {
  const days = own.flatMap(({ works = [] }) => works).filter((day) => day >= from && day <= until);
  const weekend = weekendOf(code);
  const wrong = days.find((day) => !weekend.includes(isoWeekday(day)));
  if (wrong) throw new Error(`content/holidays/corrections.yaml: ${wrong} is a working day at ${code} anyway`);
  return days.length === 0 ? undefined : days.toSorted();
}

function noteOn(place: Place, own: readonly Correction[], known: readonly Occurrence[]): string | undefined {
  const moon = known.some(({ rule }) => ISLAMIC_RULE.test(rule)) ? [MOON_NOTE] : [];
  const unknown = place.key === undefined ? [noHolidaysNote(place)] : [];
  return [...unknown, ...own.flatMap(({ note }) => note ?? []), ...moon].join(' ') || undefined;
}

function noHolidaysNote({ code, name }: Place): string {
  const weekend = weekendOf(code).map((weekday) => WEEKDAYS[weekday - 1] ?? '');
  return `Public holidays of ${name} aren’t known here: only its weekend, ${weekend.join(' and ')}, is counted. Add the days you know as days off of your own.`;
}

function yearsOf({ first, last }: Years): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

function dayIn(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === undefined) throw new Error(`date-holidays gave the day ${text}`);
  return day;
}
