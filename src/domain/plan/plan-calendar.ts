import type { AnswersById } from '../form/answers';
import { readDaysOff } from '../dates/days-off';
import { withDaysOff, type WorkCalendar } from '../dates/working-days';

/** The days off of the place, and those that the reader named. */
export function planCalendar({ off = '' }: AnswersById, place: WorkCalendar): WorkCalendar {
  return withDaysOff(place, readDaysOff(off) ?? []);
}
