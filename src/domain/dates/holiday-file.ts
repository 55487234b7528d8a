import { type IsoWeekday } from './date-arithmetic';
import { parsePlainDate, type PlainDate } from './plain-date';
import { type WorkCalendar } from './working-days';

/** A file of holidays, `/holidays/<place>.json`: one place, a few years, small enough for one packet or two. */
export interface HolidayFile {
  readonly weekend: readonly IsoWeekday[];
  /** The first day for which the holidays are known. */
  readonly from: PlainDate;
  /** The last day for which they are known. */
  readonly until: PlainDate;
  /** What a reader should know about these days, as a sentence. */
  readonly note?: string | undefined;
  /** The language of the local names, BCP 47. */
  readonly language?: string | undefined;
  readonly holidays: readonly HolidayInFile[];
  /** Days of a weekend on which offices work. */
  readonly workingDays?: readonly PlainDate[] | undefined;
}

export interface HolidayInFile {
  /** In English. */
  readonly name: string;
  /** In the language of the place, where that is another one. */
  readonly local?: string | undefined;
  readonly days: readonly PlainDate[];
}

/** A work calendar with the rest of what the holiday file of its place holds. */
export interface PlaceCalendar extends WorkCalendar {
  readonly knownFrom: PlainDate;
  readonly knownUntil: PlainDate;
  readonly localNames: ReadonlyMap<PlainDate, string>;
  readonly language: string | undefined;
  readonly note: string | undefined;
}

/** The list of places, `/holidays/places.json`: a code of ISO 3166, the name in English, the local name or '', and the regions. */
export type PlaceInFile = readonly [code: string, name: string, local: string, regions?: readonly PlaceInFile[]];

/** Undefined unless every part of the file is valid: with some holidays missing, dates would be wrong without notice. */
export function readHolidayFile(json: unknown): PlaceCalendar | undefined {
  if (!isRecord(json) || !Array.isArray(json.weekend) || !Array.isArray(json.holidays)) return undefined;
  const { weekend, holidays: listed, language, note } = json;
  const knownFrom = parseDay(json.from);
  const knownUntil = parseDay(json.until);
  const workingDays = parseDays(json.workingDays ?? []);
  if (knownFrom === undefined || knownUntil === undefined || workingDays === undefined) return undefined;
  if (!weekend.every(isWeekday) || new Set(weekend).size > 6) return undefined;
  if (!isTextOrAbsent(language) || !isTextOrAbsent(note)) return undefined;

  const holidays = new Map<PlainDate, string>();
  const localNames = new Map<PlainDate, string>();
  for (const holiday of listed) {
    if (!isRecord(holiday) || !isText(holiday.name) || !isTextOrAbsent(holiday.local)) return undefined;
    const days = parseDays(holiday.days);
    if (!days?.every((day) => day >= knownFrom && day <= knownUntil)) return undefined;
    for (const day of days) {
      addName(holidays, day, holiday.name);
      if (holiday.local !== undefined) addName(localNames, day, holiday.local);
    }
  }
  const workingWeekends = new Set(workingDays);
  return { weekend: new Set(weekend), workingWeekends, holidays, knownFrom, knownUntil, localNames, language, note };
}

/** Two holidays can share a day, and both are named. */
function addName(names: Map<PlainDate, string>, day: PlainDate, name: string): void {
  const other = names.get(day);
  names.set(day, other === undefined ? name : `${other} and ${name}`);
}

/** Undefined unless it is a list of days. */
function parseDays(value: unknown): readonly PlainDate[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const days = value.map(parseDay);
  return days.every((day) => day !== undefined) ? days : undefined;
}

function parseDay(value: unknown): PlainDate | undefined {
  return typeof value === 'string' ? parsePlainDate(value) : undefined;
}

function isWeekday(value: unknown): value is IsoWeekday {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || isText(value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
