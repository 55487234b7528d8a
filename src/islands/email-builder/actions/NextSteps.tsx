import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import { writeLink } from '~/domain/links/share-link';
import type { CalendarEvent } from '~/domain/out/calendar-event';
import { calendarFile } from '~/domain/out/calendar-file';
import { dayOf } from '~/domain/dates/plain-date';
import { planFor } from '~/domain/plan/plan-for';
import { absoluteLink } from '~/islands/browser/whole-address';
import { offerFile } from '~/islands/browser/download';
import { interviewEvents } from '~/islands/form/interview-events';
import type { EmailBuilder } from '../create-email-builder';
import { SentNote } from './SentNote';

interface NextStepsProps {
  readonly builder: EmailBuilder;
  /** The URLs of the date calculator, of the Write page and of the list of kept interviews. */
  readonly paths: { readonly when: string; readonly write: string; readonly interviews: string };
}

/** What comes after the email is copied or opened: that it was sent, and the day to ask if they don't write first. */
export function NextSteps(props: NextStepsProps): JSX.Element {
  const [isSaved, setIsSaved] = createSignal(false);
  const fragment = (): string =>
    writeLink({ shared: props.builder.dates()?.dates() ?? {}, people: [{}] }, CALCULATOR_FIELDS);
  /** The event of the nudge, where its day is still to come. */
  const dayToAsk = createMemo((): CalendarEvent | undefined => {
    const dates = props.builder.dates();
    const today = props.builder.today();
    const dated = dates && planFor(dates.dates(), dates.workdays(), today);
    if (!dated || !today || dayOf(dated.plan.nudge.on) <= today) return undefined;
    const nudge = dayOf(dated.plan.nudge.on);
    const events = interviewEvents(dated, {
      draftKey: props.builder.form.draftKey,
      company: props.builder.answers().company ?? '',
      today,
      withWait: false,
      interviews: props.paths.interviews,
      linkTo: (scenarioId) => absoluteLink(scenarioId ? `${props.paths.write}${scenarioId}/` : props.paths.when, fragment()),
    });
    return events.find(({ on }) => 'day' in on && on.day === nudge);
  });
  const save = (event: CalendarEvent): void => {
    offerFile('the-day-to-ask.ics', new Blob([calendarFile([event], Date.now())], { type: 'text/calendar;charset=utf-8' }));
    setIsSaved(true);
  };

  return (
    <section class="next-steps" aria-label="What comes next">
      <SentNote builder={props.builder} path={props.paths.interviews} />
      <p class="row">
        <Show when={dayToAsk()}>
          {(event) => (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                save(event());
              }}
            >
              Add the day to ask to your calendar
            </button>
          )}
        </Show>
        <a class="button quiet" href={`${props.paths.when}#${fragment()}`}>
          {dayToAsk() ? 'See all your dates' : 'Work out your dates'}
        </a>
      </p>
      <p class="hint" role="status">
        {isSaved() ? 'The calendar file is saved. Open it to add the day.' : ''}
      </p>
    </section>
  );
}
