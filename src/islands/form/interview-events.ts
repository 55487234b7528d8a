import { dayOf, type PlainDate } from '~/domain/dates/plain-date';
import { calendarEvents, type CalendarEvent } from '~/domain/out/calendar-event';
import type { DatedPlan } from '~/domain/plan/dated-plan';
import { readTab, writeTab } from '~/islands/browser/tab-storage';
import { absoluteLink } from '~/islands/browser/whole-address';
import { openFormOf } from '~/islands/drafts/kept-in-tab';

interface EventOptions {
  /** Of the form that the dates are from. */
  readonly draftKey: string;
  readonly company: string;
  readonly today: PlainDate | undefined;
  readonly withWait: boolean;
  /** The URL of the list of kept interviews. */
  readonly interviews: string;
  /** Where an event leads if its interview is not kept; absolute. */
  readonly linkTo: (scenarioId: string | undefined) => string;
}

/** Of the names that calendars know the events by. */
const ID_KEY = 'afterword.calendar';

/** The calendar events of a form's interview. Those of a kept one lead back to it, and have its id in their names. */
export function interviewEvents(dated: DatedPlan, options: EventOptions): readonly CalendarEvent[] {
  const { draftKey, interviews, linkTo, ...rest } = options;
  const kept = openFormOf(draftKey)?.id;
  return calendarEvents(dated.plan, {
    ...rest,
    id: kept ?? idFor(dayOf(dated.interview.ended)),
    linkTo: kept === undefined ? linkTo : () => absoluteLink(interviews, `open=${kept}`),
  });
}

/**
 * Kept with the draft of this tab, so that a later file updates the events of an earlier one. Another day is another
 * interview, whose events must not take the place of the first one's.
 */
function idFor(day: string): string {
  const kept = readTab(ID_KEY);
  if (Array.isArray(kept) && kept[0] === day && typeof kept[1] === 'string') return kept[1];
  const id = crypto.randomUUID();
  writeTab(ID_KEY, [day, id]);
  return id;
}
