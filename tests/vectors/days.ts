import { parsePlainDate, parsePlainDateTime, type PlainDate, type PlainDateTime } from '~/domain/dates/plain-date';

/** A day of a table. @throws where the table names one that does not exist. */
export function day(text: string): PlainDate {
  return parsePlainDate(text) ?? noSuch(text);
}

/** A day and time of a table. @throws where the table names one that does not exist. */
export function moment(text: string): PlainDateTime {
  return parsePlainDateTime(text) ?? noSuch(text);
}

function noSuch(text: string): never {
  throw new Error(`${text} is no day or time`);
}
