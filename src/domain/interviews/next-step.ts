import { addDays } from '../dates/date-arithmetic';
import { dayOf, timeOf, type PlainDate, type PlainDateTime } from '../dates/plain-date';
import { dateInWords, sentence, type Sentence } from '../dates/sentence';
import { spellTime } from '../dates/spell-out';
import { workingDayFrom, type WorkCalendar } from '../dates/working-days';
import { datedPlan, type DatedPlan } from '../plan/dated-plan';
import { planCalendar } from '../plan/plan-calendar';
import { hasWords, readSaid, type ReadWords } from '../plan/read-interview';
import type { FollowUpPlan, Milestone } from '../plan/plan';
import { factsOf } from './facts';
import { eventsOf, isEnded, nameOf, type KeptEvent, type KeptInterview } from './kept-interview';
import { NUDGES, THANKS, whatFollows, type Answered } from './what-follows';

export interface NextStep {
  /** Whether there is something to do today, or only to wait, or nothing more. */
  readonly kind: 'now' | 'waiting' | 'ended';
  /** The day until which to wait, where one is known. */
  readonly on?: PlainDate | undefined;
  readonly words: Sentence;
  /** The email to write now. */
  readonly scenarioId?: string | undefined;
}

/** Orders steps by the day until which to wait; where no day is known, after those that have one. */
export function byDay(one: NextStep, other: NextStep): number {
  return (one.on ?? '9').localeCompare(other.on ?? '9');
}

/** A nudge can still go out that many days after it was due, as in the plan. */
const NUDGE_OPEN_DAYS = 42;

/** What has happened since the last time that everything began anew. */
interface Course {
  /** Whether a thank-you went out after the last round. */
  readonly isThanked: boolean;
  readonly isLaterRound: boolean;
  /** The days of the nudges since they last gave a date. */
  readonly nudged: readonly PlainDate[];
  /** The last thing that they answered. */
  readonly heard: Answered | undefined;
  /** The emails sent since they answered it. */
  readonly sentSince: readonly string[];
}

/** What the dates of an interview are worked out with. */
export interface Reckoning {
  /** With the days off of the interview's place. */
  readonly place: WorkCalendar;
  /** Needed for an interview that `needsWords`. */
  readonly readWords?: ReadWords | undefined;
}

/** Whether its dates hang on words of theirs, which `readWords` reads. */
export function needsWords(interview: KeptInterview): boolean {
  return hasWords(factsOf(interview).shared);
}

/** What the reader is to be asked about words of theirs that its dates hang on; undefined where they say one day, or none. */
export function unclearWords(
  interview: KeptInterview,
  { place, readWords }: Reckoning,
): Extract<ReturnType<ReadWords>, { readonly because: string }> | undefined {
  const { shared } = factsOf(interview);
  const read = hasWords(shared) ? readSaid(shared, planCalendar(shared, place), readWords) : undefined;
  return read && 'because' in read ? read : undefined;
}

/** The plan of a kept interview, counted from what was sent. Undefined where its dates give none. */
export function planOf(interview: KeptInterview, { place, readWords }: Reckoning, today?: PlainDate): DatedPlan | undefined {
  return datedPlan(factsOf(interview).shared, place, readWords, today, courseOf(interview).nudged);
}

/** The email that went out last. */
export function lastSent(interview: KeptInterview): string | undefined {
  return eventsOf(interview)
    .flatMap((event) => (event.kind === 'sent' ? [event.scenarioId] : []))
    .at(-1);
}

/** What to do next, and when. `now` is on the reader's clock. */
export function nextStep(interview: KeptInterview, reckoning: Reckoning, now: PlainDateTime): NextStep {
  const who = nameFor(interview);
  const course = courseOf(interview);
  if (isEnded(interview)) return { kind: 'ended', words: [`${who}: ended.`] };
  const answer = answerStep(who, course);
  if (answer) return answer;
  const dated = planOf(interview, reckoning, dayOf(now));
  return dated ? planStep(who, course, dated, now) : stepWithoutPlan(who, interview, reckoning);
}

function stepWithoutPlan(who: string, interview: KeptInterview, reckoning: Reckoning): NextStep {
  const { said, interview: day } = factsOf(interview).shared;
  if (unclearWords(interview, reckoning)) {
    return { kind: 'now', words: [`Say what they meant by “${said ?? ''}” (${who}), and the dates appear here.`] };
  }
  const missing = day ? `Change the dates that don’t fit together (${who})` : `Add the day of the interview (${who})`;
  return { kind: 'waiting', words: [`${missing}, and the dates appear here.`] };
}

/** Why another nudge would come too soon; undefined where it would not. `on` is the day on which it would go out. */
export function tooSoonToNudge(interview: KeptInterview, reckoning: Reckoning, on: PlainDate): Sentence | undefined {
  const course = courseOf(interview);
  const last = course.nudged.at(-1);
  const dated = planOf(interview, reckoning);
  if (!last || !dated) return undefined;
  const from = dayOf(afterLastNudge(course, dated.plan).on);
  if (on >= from) return undefined;
  return sentence(
    'You nudged them on ',
    dateInWords(last),
    '. Give them five working days: a second nudge can go out from ',
    dateInWords(from),
  );
}

/** What they answered comes before the dates: a date that they gave is in the plan already. */
function answerStep(who: string, { heard, sentSince }: Course): NextStep | undefined {
  if (heard === 'offer') {
    return sentSince.length === 0
      ? { kind: 'now', words: [`Answer the offer from ${who}.`], scenarioId: whatFollows('offer', undefined)[0] }
      : { kind: 'waiting', words: [`Settle the offer with ${who}.`] };
  }
  if (heard === 'no') {
    return { kind: 'now', words: [`Reply to ${who}, or leave it at that.`], scenarioId: whatFollows('no', undefined)[0] };
  }
  if (heard !== 'on-hold') return undefined;
  return sentSince.length === 0
    ? { kind: 'now', words: [`Answer ${who} about the pause.`], scenarioId: whatFollows('on-hold', undefined)[0] }
    : { kind: 'waiting', words: [`On hold (${who}).`] };
}

function planStep(who: string, course: Course, { interview, plan, calendar }: DatedPlan, now: PlainDateTime): NextStep {
  const today = dayOf(now);
  const nudgeOn = dayOf(plan.nudge.on);
  if (isBefore(now, interview.ended)) {
    const words = sentence(`Interview with ${who} on `, dateInWords(interview.ended));
    return { kind: 'waiting', on: dayOf(interview.ended), words };
  }
  if (!course.isThanked && course.nudged.length === 0 && today < nudgeOn) return thankStep(who, course, plan.thankYou, now);
  if (course.nudged.length > 0) return afterNudge(who, course, plan, today);
  if (today < nudgeOn) return { kind: 'waiting', on: nudgeOn, words: ['Wait until ', dateInWords(nudgeOn), ` (${who}).`] };
  if (today > addDays(nudgeOn, NUDGE_OPEN_DAYS)) {
    return { kind: 'now', words: [`Move on from ${who}. The time for a nudge is over.`], scenarioId: 'long-silence' };
  }
  const next = workingDayFrom(today, calendar);
  return next === today
    ? { kind: 'now', words: [`Nudge ${who} today.`], scenarioId: 'nudge' }
    : { kind: 'waiting', on: next, words: [`Nudge ${who} on the next working day, `, dateInWords(next), '.'] };
}

function thankStep(who: string, { isLaterRound }: Course, { from, on }: Milestone, now: PlainDateTime): NextStep {
  if (from && now < from) {
    const time = timeOf(from);
    const words = [`Too soon to thank ${who}: wait until `, dateInWords(from, time && spellTime(time))];
    return { kind: 'waiting', on: dayOf(from), words: sentence(...words) };
  }
  const scenarioId = isLaterRound ? 'later-round' : 'thank-you';
  const isOver = timeOf(on) === undefined ? dayOf(now) > dayOf(on) : now >= on;
  return isOver
    ? {
        kind: 'now',
        words: [`Thank ${who} today. Late is better than never.`],
        scenarioId: isLaterRound ? scenarioId : 'late-thank-you',
      }
    : { kind: 'now', words: sentence(`Thank ${who} by `, dateInWords(on)), scenarioId };
}

function afterNudge(who: string, course: Course, plan: FollowUpPlan, today: PlainDate): NextStep {
  const next = afterLastNudge(course, plan);
  const on = dayOf(next.on);
  if (today < on) return { kind: 'waiting', on, words: ['Wait until ', dateInWords(on), ` (${who}).`] };
  return next.id === 'second-nudge'
    ? { kind: 'now', words: [`Nudge ${who} once more, or move on.`], scenarioId: next.scenarioId }
    : { kind: 'now', words: [`Move on from ${who}. You’ve done your part.`], scenarioId: 'last-nudge' };
}

/** What comes five working days after the last nudge that went out. */
function afterLastNudge({ nudged }: Course, { secondNudge, moveOn }: FollowUpPlan): Milestone {
  return secondNudge && nudged.length === 1 ? secondNudge : moveOn;
}

function courseOf(interview: KeptInterview): Course {
  const events = eventsOf(interview);
  const since = (isStart: (event: KeptEvent) => boolean): readonly string[] =>
    events.slice(events.findLastIndex(isStart) + 1).flatMap((event) => (event.kind === 'sent' ? [event.scenarioId] : []));
  const hears =
    (...answers: readonly Answered[]) =>
    (event: KeptEvent): boolean =>
      event.kind === 'heard' && answers.includes(event.answer);
  const dates = events.slice(events.findLastIndex(hears('new-date', 'next-round')) + 1);
  const heard = events.findLast((event) => event.kind === 'heard' && event.answer !== 'nothing');
  return {
    isThanked: since(hears('next-round')).some((scenarioId) => THANKS.includes(scenarioId)),
    isLaterRound: events.some(hears('next-round')),
    nudged: dates.flatMap((event) => (event.kind === 'sent' && NUDGES.includes(event.scenarioId) ? [event.on] : [])),
    heard: heard?.kind === 'heard' ? heard.answer : undefined,
    sentSince: since((event) => event === heard),
  };
}

/** Whom the words name: the company, or the name that the reader gave. */
function nameFor(interview: KeptInterview): string {
  return factsOf(interview).shared.company?.trim() || nameOf(interview);
}

function isBefore(now: PlainDateTime, moment: string): boolean {
  return moment.length > 10 ? now < moment : dayOf(now) < moment;
}
