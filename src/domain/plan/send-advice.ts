import type { AnswersById } from '../form/answers';
import { dayOf, type PlainDate } from '../dates/plain-date';
import { dateInWords, sentence, type Sentence } from '../dates/sentence';
import type { WorkCalendar } from '../dates/working-days';
import { planFor } from './plan-for';
import { milestonesOf, NUDGE_SCENARIOS, type FollowUpPlan, type Milestone } from './plan';
import { dayLeft } from './plan-today';

/**
 * When to send a scenario's email, in one sentence; undefined where the dates are not known or no milestone needs it. `today`
 * may be unknown.
 */
export function sendAdvice(
  scenarioId: string,
  answers: AnswersById,
  place: WorkCalendar,
  today?: PlainDate,
): Sentence | undefined {
  const dated = planFor(answers, place, today);
  const milestone = dated && milestoneFor(scenarioId, dated.plan);
  if (!milestone) return undefined;
  if (milestone.id === 'thank-you') {
    const isOver = today !== undefined && dayOf(milestone.on) < today;
    return sentence(isOver ? 'The day for it was ' : 'Send it by ', dateInWords(milestone.on));
  }
  const first = dayOf(milestone.on);
  const { latest } = milestone;
  if (today !== undefined && first <= today) return sentence('Send it ', ...dayLeft(milestone, today, dated.calendar));
  return latest !== undefined && latest !== first
    ? sentence('Send it on ', dateInWords(first), ', at the latest on ', dateInWords(latest))
    : ['Send it on ', dateInWords(first), ', not before.'];
}

/** The day on which a scenario's email goes out: the day that is planned for it, and today where that is over or none is. */
export function sendingDay(
  scenarioId: string,
  answers: AnswersById,
  place: WorkCalendar,
  today: PlainDate | undefined,
): PlainDate | undefined {
  const dated = planFor(answers, place, today);
  const milestone = dated && milestoneFor(scenarioId, dated.plan);
  if (!today || !milestone || milestone.id === 'thank-you') return today;
  const planned = dayOf(milestone.on);
  return planned > today ? planned : today;
}

function milestoneFor(scenarioId: string, plan: FollowUpPlan): Milestone | undefined {
  if (NUDGE_SCENARIOS.includes(scenarioId)) return plan.nudge;
  return milestonesOf(plan).find((step) => step.scenarioId === scenarioId);
}
