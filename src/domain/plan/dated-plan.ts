import type { AnswersById } from '../form/answers';
import type { PlainDate } from '../dates/plain-date';
import type { WorkCalendar } from '../dates/working-days';
import { followUpPlan, type FollowUpPlan, type Interview } from './plan';
import { planCalendar } from './plan-calendar';
import { readInterview, type ReadWords } from './read-interview';

/** A plan with what it was worked out from. */
export interface DatedPlan {
  readonly interview: Interview;
  /** With the reader's own days off. */
  readonly calendar: WorkCalendar;
  readonly plan: FollowUpPlan;
}

/**
 * The one way from answers to a plan, so that no two parts of the site name different days. Undefined where the answers give
 * none. `place` has the days off of the chosen place; `nudged` are the days on which nudges went out already.
 */
export function datedPlan(
  answers: AnswersById,
  place: WorkCalendar,
  readWords: ReadWords | undefined,
  today?: PlainDate,
  nudged?: readonly PlainDate[],
): DatedPlan | undefined {
  const calendar = planCalendar(answers, place);
  const dates = readInterview(answers, calendar, readWords);
  const interview = dates && { ...dates, nudged };
  return interview && { interview, calendar, plan: followUpPlan(interview, calendar, today) };
}
