import { minutesBetween } from '../dates/date-arithmetic';
import { dayOf, daysBetween, timeOf, type Moment, type PlainDate, type PlainDateTime } from '../dates/plain-date';
import type { FollowUpPlan, Milestone, MilestoneId } from './plan';
import { spellTime } from '../dates/spell-out';
import { dateInWords, sentence, type Sentence } from '../dates/sentence';
import { workingDayFrom, type WorkCalendar } from '../dates/working-days';

const MINUTES_IN_AN_HOUR = 60;

export interface PlanToday {
  /** Where the reader stands; undefined before the interview. */
  readonly milestone: MilestoneId | undefined;
  readonly words: Sentence;
  /** The scenario of the email that can go out today; undefined where none should. */
  readonly write?: string | undefined;
}

/** What to do at this moment, in one sentence. `now` is on the reader's clock; the domain never reads a clock itself. */
export function planToday(plan: FollowUpPlan, ended: Moment, now: PlainDateTime, calendar: WorkCalendar): PlanToday {
  if (isBefore(now, ended)) {
    return { milestone: undefined, words: sentence('The interview is still ahead: ', dateInWords(ended)) };
  }
  const { thankYou, nudge, secondNudge, moveOn } = plan;
  if (isOpen(thankYou.on, now)) {
    const isTooSoon = thankYou.from !== undefined && now < thankYou.from;
    return {
      milestone: 'thank-you',
      words: thankYouToday(thankYou, now),
      write: isTooSoon ? undefined : thankYou.scenarioId,
    };
  }
  const today = dayOf(now);
  if (today < dayOf(nudge.on)) {
    return { milestone: 'wait', words: sentence('Wait until ', dateInWords(nudge.on)) };
  }
  const due = [moveOn, secondNudge].find((milestone) => milestone && dayOf(milestone.on) <= today) ?? nudge;
  const isWorkingDay = workingDayFrom(today, calendar) === today;
  return { milestone: due.id, words: dueToday(due, today, calendar), write: isWorkingDay ? due.scenarioId : undefined };
}

/** How late the thank-you is, and that it should still go; undefined until its time is over. */
export function lateThankYou({ on }: Milestone, now: PlainDateTime): Sentence | undefined {
  if (isOpen(on, now)) return undefined;
  const days = daysBetween(dayOf(on), dayOf(now));
  const late = days === 0 ? 'The window closed today.' : `You’re ${count(days, 'day')} late for it.`;
  return [`${late} If you haven’t sent one yet, send the late one.`];
}

function thankYouToday(thankYou: Milestone, now: PlainDateTime): Sentence {
  if (thankYou.from && now < thankYou.from) {
    return sentence(
      'Too soon to write: your thank-you can go from ',
      dateInWords(thankYou.from, timeInWords(thankYou.from)),
    );
  }
  if (timeOf(thankYou.on) === undefined) {
    return [`Send your thank-you ${dayOf(now) === thankYou.on ? 'today' : 'by the end of tomorrow'}.`];
  }
  return [`Thank-you window closes in ${spellMinutes(minutesBetween(now, thankYou.on as PlainDateTime))}.`];
}

function dueToday(due: Milestone, today: PlainDate, calendar: WorkCalendar): Sentence {
  if (due.id === 'move-on') {
    return ['Move on: you’ve done your part, and the time for a nudge is over.'];
  }
  const name = due.id === 'second-nudge' ? 'Second nudge' : 'Nudge';
  const when = dayLeft(due, today, calendar);
  if (workingDayFrom(today, calendar) !== today) return sentence(`${name} `, ...when);
  if (today === dayOf(due.on)) return [`${name} today.`];
  if (due.latest && today < due.latest) return sentence(`${name} `, ...when);
  if (today === due.latest) return [`${name} today: it is the last good day for it.`];
  return [`${name} today if you haven’t yet.`];
}

/** On which day to do what is due: counted from today, never a day that is over. */
export function dayLeft({ latest }: Milestone, today: PlainDate, calendar: WorkCalendar): Sentence {
  const next = workingDayFrom(today, calendar);
  if (next !== today) return ['on the next working day, ', dateInWords(next)];
  return latest && today < latest ? ['today, or by ', dateInWords(latest)] : ['today'];
}

/** A day is open until it ends, a moment until it is reached. */
function isOpen(limit: Moment, now: PlainDateTime): boolean {
  return timeOf(limit) === undefined ? dayOf(now) <= limit : now < limit;
}

function isBefore(now: PlainDateTime, moment: Moment): boolean {
  return timeOf(moment) === undefined ? dayOf(now) < moment : now < moment;
}

function timeInWords(moment: PlainDateTime): string {
  const time = timeOf(moment);
  return time ? spellTime(time) : '';
}

function spellMinutes(minutes: number): string {
  if (minutes < MINUTES_IN_AN_HOUR) return count(minutes, 'minute');
  return count(Math.floor(minutes / MINUTES_IN_AN_HOUR), 'hour');
}

function count(number: number, unit: string): string {
  return `${String(number)} ${unit}${number === 1 ? '' : 's'}`;
}
