import { addDays, addHours, isoWeekday } from '../dates/date-arithmetic';
import { dayOf, timeOf, type Moment, type PlainDate, type PlainDateTime } from '../dates/plain-date';
import { spellDay, spellWeekday } from '../dates/spell-out';
import { dateInWords, type DateInWords, type Sentence } from '../dates/sentence';
import { addWorkingDays, daysOffBetween, OWN_DAY_OFF, workingDayFrom, type WorkCalendar } from '../dates/working-days';

/** The waiting times of the plan; the guide gives the reasons. */
const THANK_YOU_FROM_HOURS = 2;
const THANK_YOU_BY_HOURS = 24;
const GRACE_WORKING_DAYS = 1;
export const NUDGE_FROM_DAYS = 7;
/** The last good day for a nudge is that many days after the first. */
const NUDGE_WINDOW_DAYS = 3;
const SECOND_NUDGE_WORKING_DAYS = 5;
const MOVE_ON_WORKING_DAYS = 5;
/** A nudge that was not sent can still be, as long as this after it was due. */
const NUDGE_OPEN_DAYS = 42;

/** The scenarios that the calculator links to. */
export const PLAN_SCENARIO_IDS: readonly string[] = ['thank-you', 'late-thank-you', 'nudge', 'last-nudge', 'long-silence'];

/** The scenarios that are sent on the day of the nudge. */
export const NUDGE_SCENARIOS: readonly string[] = ['nudge', 'recruiter-nudge'];

export interface Interview {
  /** When it ended; with a time, the thank-you's window is counted in hours. */
  readonly ended: Moment;
  /** The day by which they promised an answer. */
  readonly replyBy?: PlainDate | undefined;
  /** Working days to wait after the promised day: 1 unless the reader wants to be more patient. */
  readonly grace?: number | undefined;
  /** Days to wait where nothing was promised, 7 unless the reader chose another number. */
  readonly wait?: number | undefined;
  readonly secondNudge?: boolean | undefined;
  /** The days on which nudges went out since they last gave a date, in order: what follows is counted from these. */
  readonly nudged?: readonly PlainDate[] | undefined;
}

export type MilestoneId = 'thank-you' | 'wait' | 'nudge' | 'second-nudge' | 'move-on';

export interface Milestone {
  readonly id: MilestoneId;
  /** The earliest moment, where one is known. */
  readonly from?: PlainDateTime | undefined;
  /** The day or moment that counts: by (thank-you), until (wait), on (all others). */
  readonly on: Moment;
  /** The last sensible day, where the rule leaves a range. */
  readonly latest?: PlainDate | undefined;
  readonly reason: Sentence;
  /** The scenario to write from. */
  readonly scenarioId?: string | undefined;
}

/** The dated steps for one interview; `milestonesOf` lists them. */
export interface FollowUpPlan {
  readonly thankYou: Milestone;
  readonly wait: Milestone;
  readonly nudge: Milestone;
  /** Only where the reader asks for one. */
  readonly secondNudge?: Milestone | undefined;
  readonly moveOn: Milestone;
}

/**
 * Works out every date of the plan. Days off in `calendar` are never days to nudge or to move on. Without `today`, the last
 * nudge is taken for sent on its day.
 */
export function followUpPlan(interview: Interview, calendar: WorkCalendar, today?: PlainDate): FollowUpPlan {
  const [sent, sentAgain] = interview.nudged ?? [];
  const planned = nudgeFor(interview, calendar);
  const nudge = sent ? sentOn(planned, sent) : planned;
  const first = dayOf(nudge.on);
  const plannedAgain = secondNudgeAfter(first, calendar);
  const second = sentAgain ? sentOn(plannedAgain, sentAgain) : plannedAgain;
  const secondNudge = interview.secondNudge || sentAgain ? second : undefined;
  const isLastSent = secondNudge ? sentAgain !== undefined : sent !== undefined;
  return {
    thankYou: thankYouFor(interview.ended),
    wait: waitFor(interview, first),
    nudge,
    secondNudge,
    moveOn: moveOnAfter(secondNudge ? dayOf(secondNudge.on) : first, calendar, isLastSent ? undefined : today),
  };
}

function sentOn(milestone: Milestone, on: PlainDate): Milestone {
  return { ...milestone, on, latest: undefined, reason: ['You sent it on ', dateInWords(on), '.'] };
}

/** The milestones in the order in which they are reached. */
export function milestonesOf({ thankYou, wait, nudge, secondNudge, moveOn }: FollowUpPlan): readonly Milestone[] {
  return secondNudge ? [thankYou, wait, nudge, secondNudge, moveOn] : [thankYou, wait, nudge, moveOn];
}

function thankYouFor(ended: Moment): Milestone {
  const shared = { id: 'thank-you', scenarioId: 'thank-you' } as const;
  if (timeOf(ended) === undefined) {
    return {
      ...shared,
      on: addDays(dayOf(ended), 1),
      reason: ['By the end of the day after the interview. Add the time for the exact hour.'],
    };
  }
  const end = ended as PlainDateTime;
  return {
    ...shared,
    from: addHours(end, THANK_YOU_FROM_HOURS),
    on: addHours(end, THANK_YOU_BY_HOURS),
    reason: ['Two hours to let it settle, and within 24 hours while they still remember you well.'],
  };
}

function waitFor(interview: Interview, nudge: PlainDate): Milestone {
  const { replyBy, wait = NUDGE_FROM_DAYS } = interview;
  const time = wait === NUDGE_FROM_DAYS ? 'a week' : `${String(wait)} days`;
  const reason: Sentence = replyBy
    ? ['They named ', dateInWords(replyBy), '. Writing on or before that day only looks impatient.']
    : [`They named no day, so give them ${time}. Silence until then is normal.`];
  return { id: 'wait', on: nudge, reason };
}

function nudgeFor(interview: Interview, calendar: WorkCalendar): Milestone {
  const shared = { id: 'nudge', scenarioId: 'nudge' } as const;
  const { replyBy, grace = GRACE_WORKING_DAYS, wait = NUDGE_FROM_DAYS } = interview;
  if (replyBy) {
    const on = addWorkingDays(replyBy, grace, calendar);
    return { ...shared, on, reason: afterPromise(replyBy, grace, on, calendar) };
  }
  const ended = dayOf(interview.ended);
  const last = wait + NUDGE_WINDOW_DAYS;
  const on = workingDayFrom(addDays(ended, wait), calendar);
  const latest = workingDayFrom(addDays(ended, last), calendar);
  const reason = [...afterDays(ended, wait, on, calendar), ' ', ...afterDays(ended, last, latest, calendar)];
  return { ...shared, on, latest, reason };
}

function secondNudgeAfter(first: PlainDate, calendar: WorkCalendar): Milestone {
  const on = addWorkingDays(first, SECOND_NUDGE_WORKING_DAYS, calendar);
  const reason = afterWorkingDays('Five working days after the first nudge', first, on, calendar);
  return { id: 'second-nudge', scenarioId: 'last-nudge', on, reason };
}

/** Counted from today while the last nudge is due: nobody can have waited for an answer to one that was not sent. */
function moveOnAfter(last: PlainDate, calendar: WorkCalendar, today = last): Milestone {
  const isDue = today > last && today <= addDays(last, NUDGE_OPEN_DAYS);
  const nudged = isDue ? today : last;
  const on = addWorkingDays(nudged, MOVE_ON_WORKING_DAYS, calendar);
  const reason = afterWorkingDays('Five working days after a nudge', nudged, on, calendar);
  return { id: 'move-on', on, reason };
}

function afterPromise(replyBy: PlainDate, grace: number, on: PlainDate, calendar: WorkCalendar): Sentence {
  const daysOff = daysOffBetween(addDays(replyBy, 1), addDays(on, -1), calendar);
  const count = grace === GRACE_WORKING_DAYS ? 'The first working day after ' : `${String(grace)} working days after `;
  const promised = [count, dateInWords(replyBy), ', the day they named'];
  return daysOff.length === 0 ? [...promised, '.'] : [...promised, '. ', ...nameDaysOff(daysOff, calendar), ' not counted.'];
}

function afterDays(ended: PlainDate, count: number, on: PlainDate, calendar: WorkCalendar): Sentence {
  const day = addDays(ended, count);
  const counted = `${String(count)} days after the interview`;
  if (day === on) return [`${counted} is a working day, ${spellWeekday(on)}.`];
  const others = daysOffBetween(addDays(day, 1), on, calendar).filter((off) => calendar.holidays.has(off));
  const alsoOff = others.length === 0 ? [] : ['; ', ...nameDaysOff(others, calendar), ' off too'];
  return [`${counted} is `, ...nameDayOff(day, calendar), ...alsoOff, `; the next working day is ${spellWeekday(on)}.`];
}

function afterWorkingDays(counted: string, from: PlainDate, on: PlainDate, calendar: WorkCalendar): Sentence {
  const holidays = daysOffBetween(from, on, calendar).filter((day) => calendar.holidays.has(day));
  const start = [`${counted} on `, dateInWords(from)];
  return holidays.length === 0 ? [...start, '.'] : [...start, '. ', ...nameDaysOff(holidays, calendar), ' not counted.'];
}

function nameDaysOff(days: readonly PlainDate[], calendar: WorkCalendar): Sentence {
  const names = nameRuns(days, calendar);
  const own = days.filter((day) => isOwn(day, calendar)).length;
  const verb = names.length === 1 && own < 2 ? ' is' : ' are';
  const parts = names.flatMap((name, index): Sentence => {
    if (index === 0) return name;
    return [index === names.length - 1 ? ' and ' : ', ', ...name];
  });
  return [...parts, verb];
}

/** Two weekend days are named together, and so are several days that the reader entered; each holiday has its own name, once. */
function nameRuns(days: readonly PlainDate[], calendar: WorkCalendar): readonly Sentence[] {
  const isWeekendOnly = (day: PlainDate): boolean => calendar.weekend.has(isoWeekday(day)) && !calendar.holidays.has(day);
  const own = days.filter((day) => isOwn(day, calendar));
  const isOneName = own.length > 1;
  const [only, second] = days.filter(isWeekendOnly);
  const others = runsOf(
    days.filter((day) => !isWeekendOnly(day) && !(isOneName && isOwn(day, calendar))),
    calendar,
  ).map((run) => nameRun(run, calendar));
  const weekend: readonly Sentence[] =
    only === undefined ? [] : [second === undefined ? [dateInWords(only)] : ['The weekend']];
  const named = [...weekend, ...others];
  if (!isOneName) return named;
  return [...named, [named.length === 0 ? 'The days off that you named' : 'the days off that you named']];
}

/** Days one after the other that are one holiday. */
function runsOf(days: readonly PlainDate[], { holidays }: WorkCalendar): readonly (readonly PlainDate[])[] {
  return days.reduce<readonly (readonly PlainDate[])[]>((runs, day) => {
    const run = runs.at(-1) ?? [];
    const before = run.at(-1);
    const isNext = before !== undefined && addDays(before, 1) === day && holidays.get(before) === holidays.get(day);
    return isNext ? [...runs.slice(0, -1), [...run, day]] : [...runs, [day]];
  }, []);
}

function nameRun(run: readonly PlainDate[], calendar: WorkCalendar): Sentence {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return [];
  const name = calendar.holidays.get(first) ?? '';
  if (first === last) return nameDayOff(first, calendar);
  return [`${name}, from `, dateInWords(first), ' to ', dateInWords(last), ','];
}

function isOwn(day: PlainDate, calendar: WorkCalendar): boolean {
  return calendar.holidays.get(day) === OWN_DAY_OFF;
}

function nameDayOff(day: PlainDate, calendar: WorkCalendar): Sentence {
  const holiday = calendar.holidays.get(day);
  const date: DateInWords = dateInWords(day, spellDay(day));
  return holiday === undefined ? [date] : [date, `, ${holiday}`];
}
