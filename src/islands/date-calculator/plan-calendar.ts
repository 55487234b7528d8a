import { readDaysOff } from '~/domain/dates/days-off';
import { withDaysOff, type WorkCalendar } from '~/domain/dates/working-days';
import type { DateCalculator } from './create-date-calculator';

/** The days off of the chosen place, and those that the reader named. */
export function calendarOf({ workdays, answers }: Pick<DateCalculator, 'answers' | 'workdays'>): WorkCalendar {
  return withDaysOff(workdays(), readDaysOff(answers().off ?? '') ?? []);
}
