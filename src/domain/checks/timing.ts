import { daysBetween, dayOf, timeOf, type Moment, type PlainDate, type PlainDateTime } from '../dates/plain-date';
import { NUDGE_FROM_DAYS, NUDGE_SCENARIOS, type Interview, type Milestone } from '../plan/plan';
import type { DatedPlan } from '../plan/dated-plan';
import { planFor } from '../plan/plan-for';
import { spellTime } from '../dates/spell-out';
import { dateInWords, sentence, type Sentence } from '../dates/sentence';
import { workingDayFrom } from '../dates/working-days';
import type { Check, Letter } from './check';

/** What stands against sending it now, and what fits better. */
interface Advice {
  readonly hint: Sentence;
  readonly scenarioId?: string | undefined;
}

interface Moments extends Interview {
  readonly now: PlainDateTime;
  readonly thankYou: Milestone;
  /** The first day from today on that is right for a nudge. */
  readonly nudgeOn: PlainDate;
}

/** From then on the chooser leads to the email after a long silence as well. */
const SILENCE_DAYS = 42;

/** Only where the scenario asks for the interview's date: what is not seen cannot be mended. */
export function checkTiming({ scenario, family, answers, calendar, now }: Letter): Check | undefined {
  const dated = now && planFor(answers, calendar, dayOf(now));
  const asks = scenario.fields.some(({ id }) => id === 'interview');
  const isNudge = NUDGE_SCENARIOS.includes(scenario.id);
  if (!dated || !asks || !(isNudge || family === 'thank-you')) return undefined;
  const about = {
    id: 'timing',
    claim: 'The right time to send it',
    guidePage: isNudge ? 'nudge' : 'thank-you-email',
  } as const;
  const advise = isNudge ? adviseNudge : scenario.id === 'late-thank-you' ? adviseLate : adviseThankYou;
  const advice = isBefore(now, dated.interview.ended)
    ? { hint: sentence('The interview is still ahead: ', dateInWords(dated.interview.ended)) }
    : advise(moments(dated, now));
  return advice ? { ...about, holds: false, ...advice } : { ...about, holds: true };
}

function moments({ interview, calendar, plan }: DatedPlan, now: PlainDateTime): Moments {
  const { thankYou, nudge } = plan;
  const first = dayOf(nudge.on);
  const today = dayOf(now);
  return { ...interview, now, thankYou, nudgeOn: workingDayFrom(today > first ? today : first, calendar) };
}

function adviseThankYou({ now, thankYou: { from, on } }: Moments): Advice | undefined {
  if (from && now < from) {
    const time = timeOf(from);
    return { hint: sentence('Let it settle first. Send it from ', dateInWords(from, time && spellTime(time))) };
  }
  if (!isOver(on, now)) return undefined;
  return {
    hint: [...sentence('The time for it was until ', dateInWords(on)), ' A late thank-you still counts.'],
    scenarioId: 'late-thank-you',
  };
}

function adviseLate({ now, ended, thankYou, nudgeOn }: Moments): Advice | undefined {
  if (!isOver(thankYou.on, now)) {
    return { hint: sentence('It’s not late yet. You have until ', dateInWords(thankYou.on)), scenarioId: 'thank-you' };
  }
  if (daysBetween(dayOf(ended), dayOf(now)) <= NUDGE_FROM_DAYS) return undefined;
  const when = nudgeOn === dayOf(now) ? ['today'] : ['on ', dateInWords(nudgeOn)];
  return { hint: sentence('After a week, put a line of thanks into your nudge, ', ...when), scenarioId: 'nudge' };
}

function adviseNudge({ now, ended, replyBy, nudgeOn }: Moments): Advice | undefined {
  const today = dayOf(now);
  if (daysBetween(replyBy ?? dayOf(ended), today) > SILENCE_DAYS) {
    return {
      hint: ['That is more than six weeks ago. A new start with something new says more than a reminder.'],
      scenarioId: 'long-silence',
    };
  }
  if (nudgeOn === today) return undefined;
  const isPromised = replyBy !== undefined && today <= replyBy;
  const promise = isPromised ? ['They named ', dateInWords(replyBy), '. '] : [];
  return { hint: sentence(...promise, 'Wait until ', dateInWords(nudgeOn)) };
}

/** A day is over when it has ended, a moment when it is reached. */
function isOver(limit: Moment, now: PlainDateTime): boolean {
  return timeOf(limit) === undefined ? dayOf(now) > limit : now >= limit;
}

function isBefore(now: PlainDateTime, moment: Moment): boolean {
  return now.slice(0, moment.length) < moment;
}
