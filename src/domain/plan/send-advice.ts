import type { AnswersById } from '../form/answers';
import { dayOf, type PlainDate } from '../dates/plain-date';
import { followUpPlan, milestonesOf } from './plan';
import { dayLeft } from './plan-today';
import { readInterview } from './read-interview';
import { dateInWords, sentence, type Sentence } from '../dates/sentence';
import type { WorkCalendar } from '../dates/working-days';

/**
 * When to send a scenario's email, in one sentence; undefined where the dates are not known or no milestone needs it. `today`
 * may be unknown.
 */
export function sendAdvice(
  scenarioId: string,
  answers: AnswersById,
  calendar: WorkCalendar,
  today?: PlainDate,
): Sentence | undefined {
  const interview = readInterview(answers);
  const steps = interview ? milestonesOf(followUpPlan(interview, calendar)) : [];
  const milestone = steps.find((step) => step.scenarioId === scenarioId);
  if (!milestone) return undefined;
  if (milestone.id === 'thank-you') {
    const isOver = today !== undefined && dayOf(milestone.on) < today;
    return sentence(isOver ? 'The day for it was ' : 'Send it by ', dateInWords(milestone.on));
  }
  const first = dayOf(milestone.on);
  const { latest } = milestone;
  if (today !== undefined && first <= today) return sentence('Send it ', ...dayLeft(milestone, today, calendar));
  return latest !== undefined && latest !== first
    ? sentence('Send it on ', dateInWords(first), ', at the latest on ', dateInWords(latest))
    : ['Send it on ', dateInWords(first), ', not before.'];
}
