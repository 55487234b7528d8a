import { dayOf, timeOf, type Moment, type PlainDate, type PlainDateTime } from '../dates/plain-date';
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
  readonly on: { readonly day: PlainDate } | { readonly from: PlainDateTime; readonly to: PlainDateTime };
}

/** The builder of a scenario with the dates filled in, or the calculator where there is nothing to write; absolute. */
type LinkTo = (scenarioId: string | undefined) => string;

const TITLES: Readonly<Partial<Record<MilestoneId, string>>> = {
  'thank-you': 'Send the thank-you email',
  nudge: 'Nudge, if they have not written',
  'second-nudge': 'Second nudge, if you want one',
  'move-on': 'Move on',
};

/** One event per milestone except waiting, which has nothing to do on its day. */
export function calendarEvents(plan: FollowUpPlan, ended: Moment, linkTo: LinkTo): readonly CalendarEvent[] {
  return milestonesOf(plan).flatMap((milestone): readonly CalendarEvent[] => {
    const title = TITLES[milestone.id];
    if (title === undefined) return [];
    const link = linkTo(milestone.scenarioId);
    return [
      { uid: uidOf(milestone.id, ended), title, description: descriptionOf(milestone), link, on: timeOfEvent(milestone) },
    ];
  });
}

function uidOf(id: MilestoneId, ended: Moment): string {
  return `afterword-${ended.replace(/\D/gu, '')}-${id}`;
}

function descriptionOf({ reason, latest, on }: Milestone): string {
  const last = latest && latest !== on ? `\nAt the latest on ${spellDay(latest)}.` : '';
  return `${plainText(reason)}${last}`;
}

function timeOfEvent({ from, on }: Milestone): CalendarEvent['on'] {
  return from && timeOf(on) !== undefined ? { from, to: on as PlainDateTime } : { day: dayOf(on) };
}
