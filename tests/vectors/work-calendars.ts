import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { day } from './days';
import publicHolidays from './public-holidays.json';

export const englandAndWales = calendarOf('GB-ENG');
export const scotland = calendarOf('GB-SCT');
export const unitedStates = calendarOf('US');

function calendarOf(place: keyof typeof publicHolidays): WorkCalendar {
  const { holidays, knownUntil } = publicHolidays[place];
  return {
    ...weekendsOnly,
    holidays: new Map(Object.entries(holidays).map(([date, name]) => [day(date), name])),
    knownFrom: day('2025-01-01'),
    knownUntil: day(knownUntil),
  };
}
