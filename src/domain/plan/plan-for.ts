import type { AnswersById } from '../form/answers';
import type { PlainDate } from '../dates/plain-date';
import type { WorkCalendar } from '../dates/working-days';
import { promisedDay } from '../promised/read-promised-day';
import { datedPlan, type DatedPlan } from './dated-plan';

/** `datedPlan` of answers that may have words about an answer. */
export function planFor(answers: AnswersById, place: WorkCalendar, today?: PlainDate): DatedPlan | undefined {
  return datedPlan(answers, place, promisedDay, today);
}
