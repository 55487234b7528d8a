import type { WorkCalendar } from '~/domain/dates/working-days';
import { day } from './days';
import publicHolidays from './public-holidays.json';

export const englandAndWales = calendarOf('GB-ENG');
export const scotland = calendarOf('GB-SCT');
export const unitedStates = calendarOf('US');

function calendarOf(place: keyof typeof publicHolidays): WorkCalendar {
  const { holidays, knownUntil } = publicHolidays[place];
  return {
    weekend: new Set([6, 7]),
    holidays: new Map(Object.entries(holidays).map(([date, name]) => [day(date), name])),
    knownFrom: undefined,
    knownUntil: day(knownUntil),
  };
}
