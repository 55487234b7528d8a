import type { AnswersById } from '../form/answers';
import { dayOf, type PlainDate } from '../dates/plain-date';
import { followUpPlan, milestonesOf } from './plan';
import { readInterview } from './read-interview';
import { dateInWords, sentence, type Sentence } from '../dates/sentence';
import { workingDayFrom, type WorkCalendar } from '../dates/working-days';

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
  const isRange = latest !== undefined && latest !== first;
  if (today !== undefined && first <= today) return nowDue(today, isRange ? latest : undefined, calendar);
  return isRange
    ? sentence('Send it on ', dateInWords(first), ', at the latest on ', dateInWords(latest))
    : ['Send it on ', dateInWords(first), ', not before.'];
}

/** The day for it has come, or is over: the next working day counts from today. */
function nowDue(today: PlainDate, latest: PlainDate | undefined, calendar: WorkCalendar): Sentence {
  const next = workingDayFrom(today, calendar);
  if (next !== today) return sentence('Send it on the next working day, ', dateInWords(next));
  return latest !== undefined && today < latest
    ? sentence('Send it today, or by ', dateInWords(latest))
    : ['Send it today.'];
}
