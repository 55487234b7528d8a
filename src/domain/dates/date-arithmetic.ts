import { addHours as addHoursToDate } from 'date-fns/addHours';
import { plainDateAt, plainDateTimeAt, type PlainDate, type PlainDateTime } from './plain-date';

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const HOURS_IN_A_DAY = 24;
const MILLISECONDS_IN_A_MINUTE = 60_000;

/** Computed in UTC, where every day has 24 hours, so that the reader's zone and its clock changes cannot shift a day. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return plainDateAt(addHoursToDate(new Date(date), days * HOURS_IN_A_DAY).getTime());
}

export function isoWeekday(date: PlainDate): IsoWeekday {
  return (new Date(date).getUTCDay() || 7) as IsoWeekday;
}

/**
 * Adds elapsed hours on the reader's clock: across a clock change, 24 hours later is not the same time of day. A time that
 * the change skips is read as the later one, a time that happens twice as the first (RFC 5545, 3.3.5).
 */
export function addHours(moment: PlainDateTime, hours: number): PlainDateTime {
  return plainDateTimeAt(addHoursToDate(new Date(moment), hours).getTime());
}

/** Elapsed minutes on the reader's clock; negative when `to` comes first. */
export function minutesBetween(from: PlainDateTime, to: PlainDateTime): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_A_MINUTE;
}

/** The instant at which the reader's clock shows this, in RFC 5545's form: `20261121T193000Z`. */
export function utcText(moment: PlainDateTime): string {
  return utcTextAt(Date.parse(moment));
}

/** An instant in RFC 5545's form. */
export function utcTextAt(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/[-:]|\.\d+/gu, '');
}
