import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { addHours as addHoursToDate } from 'date-fns/addHours';

declare const brand: unique symbol;

/** A day on the calendar, `2026-11-23`: no zone, no instant. The same text stands in `<input type=date>` and in links. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };
/** A time on the reader's clock, `14:30`. */
export type PlainTime = string & { readonly [brand]: 'PlainTime' };
/** A day and a time on the reader's clock, `2026-11-23T14:30`. */
export type PlainDateTime = string & { readonly [brand]: 'PlainDateTime' };
export type Moment = PlainDate | PlainDateTime;

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DATE = /^(?<year>[1-9]\d{3})-(?<month>\d{2})-(?<day>\d{2})$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const MILLISECONDS_IN_A_MINUTE = 60_000;
const MILLISECONDS_IN_A_DAY = 86_400_000;

/** Undefined for anything but a day that exists: `2026-02-30` and `2026-2-3` are none. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const parts = DATE.exec(text)?.groups;
  if (!parts) return undefined;
  const date = new UTCDateMini(Number(parts.year), Number(parts.month) - 1, Number(parts.day));
  return toPlainDate(date) === text ? (text as PlainDate) : undefined;
}

export function parsePlainTime(text: string): PlainTime | undefined {
  return TIME.test(text) ? (text as PlainTime) : undefined;
}

export function parsePlainDateTime(text: string): PlainDateTime | undefined {
  const [date = '', time = '', ...rest] = text.split('T');
  return rest.length === 0 && parsePlainDate(date) && parsePlainTime(time)
    ? (text as PlainDateTime)
    : undefined;
}

export function parseMoment(text: string): Moment | undefined {
  return parsePlainDate(text) ?? parsePlainDateTime(text);
}

export function dayOf(moment: Moment): PlainDate {
  return moment.slice(0, 10) as PlainDate;
}

export function timeOf(moment: Moment): PlainTime | undefined {
  return moment.length > 10 ? (moment.slice(11) as PlainTime) : undefined;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(addDaysToDate(toUtc(date), days));
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_A_DAY;
}

export function isoWeekday(date: PlainDate): IsoWeekday {
  return (toUtc(date).getDay() || 7) as IsoWeekday;
}

/**
 * Elapsed hours on the reader's clock: across a clock change, 24 hours later is not the same time of day. A time that
 * the change skips is read as the later one, a time that happens twice as the first (RFC 5545, 3.3.5).
 */
export function addHours(moment: PlainDateTime, hours: number): PlainDateTime {
  return plainDateTimeAt(addHoursToDate(new Date(moment), hours).getTime());
}

/** Elapsed minutes on the reader's clock; negative when `to` comes first. */
export function minutesBetween(from: PlainDateTime, to: PlainDateTime): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_A_MINUTE;
}

/** What the reader's clock shows at an instant. */
export function plainDateTimeAt(epochMilliseconds: number): PlainDateTime {
  const date = new Date(epochMilliseconds);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(pad).join('-');
  return `${day}T${[date.getHours(), date.getMinutes()].map(pad).join(':')}` as PlainDateTime;
}

function toUtc(date: PlainDate): Date {
  return new UTCDateMini(date);
}

function toPlainDate(date: Date): PlainDate {
  return date.toISOString().slice(0, 10) as PlainDate;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
