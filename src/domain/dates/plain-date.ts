declare const brand: unique symbol;

/** A day on the calendar, `2026-11-23`: no zone, no instant. The same text stands in `<input type=date>` and in links. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };
/** A time on the reader's clock, `14:30`. */
export type PlainTime = string & { readonly [brand]: 'PlainTime' };
/** A day and a time on the reader's clock, `2026-11-23T14:30`. */
export type PlainDateTime = string & { readonly [brand]: 'PlainDateTime' };
/** A day, or a day with a time where one is known. */
export type Moment = PlainDate | PlainDateTime;

const DATE = /^[1-9]\d{3}-\d\d-\d\d$/u;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const MILLISECONDS_IN_A_DAY = 86_400_000;

/** Undefined for anything but a day that exists: `2026-02-30` and `2026-2-3` are none. */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!DATE.test(text)) return undefined;
  const midnight = Date.parse(text);
  return !Number.isNaN(midnight) && plainDateAt(midnight) === text ? (text as PlainDate) : undefined;
}

/** Undefined for anything but `YYYY-MM-DDThh:mm` with a day and a time that exist. */
export function parsePlainDateTime(text: string): PlainDateTime | undefined {
  const [date = '', time = '', ...rest] = text.split('T');
  return rest.length === 0 && parsePlainDate(date) && TIME.test(time) ? (text as PlainDateTime) : undefined;
}

export function parseMoment(text: string): Moment | undefined {
  return parsePlainDate(text) ?? parsePlainDateTime(text);
}

export function dayOf(moment: Moment): PlainDate {
  return moment.slice(0, 10) as PlainDate;
}

/** Undefined where only the day is known. */
export function timeOf(moment: Moment): PlainTime | undefined {
  return moment.length > 10 ? (moment.slice(11) as PlainTime) : undefined;
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_A_DAY;
}

/** The day at an instant in UTC, where every day has 24 hours and midnight always exists. */
export function plainDateAt(epochMilliseconds: number): PlainDate {
  return new Date(epochMilliseconds).toISOString().slice(0, 10) as PlainDate;
}

/** The date and time of an instant in the reader's time zone. */
export function plainDateTimeAt(epochMilliseconds: number): PlainDateTime {
  const date = new Date(epochMilliseconds);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(pad).join('-');
  return `${day}T${[date.getHours(), date.getMinutes()].map(pad).join(':')}` as PlainDateTime;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
