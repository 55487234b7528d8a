import { readDaysOff } from '~/domain/dates/days-off';
import { weekendsOnly, withDaysOff, type WorkCalendar } from '~/domain/dates/working-days';
import type { DateCalculator } from './create-date-calculator';

/** The days off that count: of the place once its file is here, until then weekends; and those that the reader named. */
export function calendarOf({ holidays, answers }: Pick<DateCalculator, 'answers' | 'holidays'>): WorkCalendar {
  const state = holidays();
  const calendar = state.kind === 'known' ? state.calendar : weekendsOnly;
  return withDaysOff(calendar, readDaysOff(answers().off ?? '') ?? []);
}
