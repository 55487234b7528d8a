import { addDays } from '../dates/date-arithmetic';
import { dayOf, timeOf, type PlainDate, type PlainDateTime } from '../dates/plain-date';
import { milestonesOf, type FollowUpPlan, type Milestone, type MilestoneId } from '../plan/plan';
import { spellDay } from '../dates/spell-out';
import { plainText } from '../dates/sentence';

/** One step of a plan as a calendar holds it. */
export interface CalendarEvent {
  /** The same for every plan of one interview, so that a second import updates the first. */
  readonly uid: string;
  readonly title: string;
  /** Plain text, one paragraph a line. */
  readonly description: string;
  /** Where to write the email; absolute. */
  readonly link: string;
  /** Whole days, `end` being the first day after them, or a time from one moment to another. */
  readonly on:
    { readonly day: PlainDate; readonly end: PlainDate } | { readonly from: PlainDateTime; readonly to: PlainDateTime };
}

export interface EventOptions {
  /** Random, and the same for all events of one interview. */
  readonly id: string;
  /** As the reader gave it, or empty. */
  readonly company: string;
  /** Events that are over by then are left out. */
  readonly today: PlainDate | undefined;
  /** Whether the time of waiting is an event too. */
  readonly withWait: boolean;
  /** The builder of a scenario with the dates filled in, or the calculator where there is nothing to write; absolute. */
  readonly linkTo: (scenarioId: string | undefined) => string;
}

const TITLES: Readonly<Record<MilestoneId, string>> = {
  'thank-you': 'Send the thank-you email',
  wait: 'Do not write before',
  nudge: 'Nudge, if they have not written',
  'second-nudge': 'Second nudge, if you want one',
  'move-on': 'Move on',
};

/** The events that are still ahead, one per milestone. */
export function calendarEvents(plan: FollowUpPlan, options: EventOptions): readonly CalendarEvent[] {
  const { id, today, withWait, linkTo } = options;
  return milestonesOf(plan)
    .filter((milestone) => withWait || milestone.id !== 'wait')
    .map((milestone) => ({
      uid: `afterword-${id}-${milestone.id}`,
      title: titleOf(milestone, options),
      description: descriptionOf(milestone),
      link: linkTo(milestone.scenarioId),
      on: timeOfEvent(milestone, plan),
    }))
    .filter(({ on }) => today === undefined || ('day' in on ? on.end > today : dayOf(on.to) >= today))
    .filter(({ on }) => !('day' in on) || on.day < on.end);
}

function titleOf({ id, on }: Milestone, { company }: EventOptions): string {
  const title = id === 'wait' ? `${TITLES.wait} ${spellDay(dayOf(on))}` : TITLES[id];
  return company.trim() === '' ? title : `${title} (${company.trim()})`;
}

function descriptionOf({ reason, latest, on }: Milestone): string {
  const last = latest && latest !== on ? `\nAt the latest on ${spellDay(latest)}.` : '';
  return `${plainText(reason)}${last}`;
}

function timeOfEvent({ id, from, on }: Milestone, { thankYou }: FollowUpPlan): CalendarEvent['on'] {
  if (id === 'wait') return { day: addDays(dayOf(thankYou.on), 1), end: dayOf(on) };
  if (from && timeOf(on) !== undefined) return { from, to: on as PlainDateTime };
  return { day: dayOf(on), end: addDays(dayOf(on), 1) };
}
