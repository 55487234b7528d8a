import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import type { CalendarEvent } from '~/domain/out/calendar-event';
import { calendarFile } from '~/domain/out/calendar-file';
import { googleCalendarLink, outlookCalendarLink } from '~/domain/out/calendar-links';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import type { DatedPlan } from '~/domain/plan/dated-plan';
import { planAsText } from '~/domain/plan/plan-text';
import { writeLink } from '~/domain/links/share-link';
import { absoluteLink } from '~/islands/browser/whole-address';
import { copyPlain } from '~/islands/browser/clipboard';
import { offerFile } from '~/islands/browser/download';
import { bindText, bindTick } from '~/islands/form/bind-text';
import { interviewEvents } from '~/islands/form/interview-events';
import type { DateCalculator } from './create-date-calculator';

interface ExportActionsProps {
  readonly calculator: DateCalculator;
  readonly dated: DatedPlan;
  /** The dates as a builder takes them. */
  readonly fragment: string;
}

const FILE_NAME = 'after-the-interview';

/** The buttons and links that copy, share or save the dates. Nothing is sent unless the reader presses one. */
export function ExportActions(props: ExportActionsProps): JSX.Element {
  const id = createUniqueId();
  const [said, setSaid] = createSignal('');
  const [refused, setRefused] = createSignal('');
  const [withWait, setWithWait] = createSignal(false);
  const company = (): string => props.calculator.answers().company ?? '';
  const events = () => {
    const { builders, self, interviews } = props.calculator.paths;
    const { fragment } = props;
    return interviewEvents(props.dated, {
      draftKey: props.calculator.form.draftKey,
      company: company(),
      today: props.calculator.today(),
      withWait: withWait(),
      interviews,
      linkTo: (scenarioId = '') => absoluteLink(builders[scenarioId] ?? self, fragment),
    });
  };
  const link = (): string =>
    absoluteLink(
      props.calculator.paths.self,
      writeLink({ shared: props.calculator.answers(), people: [{}] }, CALCULATOR_FIELDS),
    );
  const copy = (what: string, text: string): void => {
    void copyPlain(text).then((isCopied) => {
      setRefused(isCopied ? '' : text);
      setSaid(isCopied ? `${what} copied.` : 'Your browser didn’t let the page copy it. Copy it from here:');
    });
  };
  const save = (list: readonly CalendarEvent[], name: string): void => {
    offerFile(`${name}.ics`, new Blob([calendarFile(list, Date.now())], { type: 'text/calendar;charset=utf-8' }));
    setSaid('The calendar file is saved. Open it to add the dates; a later file of the same interview updates them.');
  };

  return (
    <section class="ways-out" aria-label="Take the dates with you">
      <p class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            if (events().length > 0) save(events(), FILE_NAME);
            else setSaid('All of these dates are over, so there is nothing to add.');
          }}
        >
          Add to calendar (.ics)
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            copy('The dates are', planAsText(props.dated.plan));
          }}
        >
          Copy dates
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            copy('The link is', link());
          }}
        >
          Share link
        </button>
      </p>
      <p class="said" role="status">
        {said()}
      </p>
      <Show when={refused()}>{(text) => <textarea rows="6" readonly aria-label="To copy" value={text()} />}</Show>
      <p class="hint">
        The link holds the dates, the place, what they said about an answer, and the company. Nothing about you.
      </p>
      <div class="field">
        <label for={`${id}-company`}>
          Company, for the titles in your calendar<span class="optional"> (optional)</span>
        </label>
        <input
          ref={(control) => {
            bindText(control, company, (text) => {
              props.calculator.setAnswer('company', text);
            });
          }}
          id={`${id}-company`}
          name="company"
          type="text"
          autocomplete="off"
        />
      </div>
      <label class="option">
        <input
          ref={(control) => {
            bindTick(control, withWait, setWithWait);
          }}
          type="checkbox"
        />
        <span>Add the days of waiting too, as “Do not write before …”</span>
      </label>
      <details>
        <summary>One date at a time</summary>
        <ul class="one-by-one">
          <For each={events()}>
            {(event) => (
              <li>
                {event.title}
                <p class="row">
                  <button
                    type="button"
                    class="link-button"
                    aria-label={`.ics file: ${event.title}`}
                    onClick={() => {
                      save([event], event.uid);
                    }}
                  >
                    .ics
                  </button>
                  <a
                    href={googleCalendarLink(event)}
                    target="_blank"
                    rel="noopener noreferrer"
                    aria-label={`Google Calendar: ${event.title}`}
                  >
                    Google
                  </a>
                  <a
                    href={outlookCalendarLink(event, 'personal')}
                    target="_blank"
                    rel="noopener noreferrer"
                    aria-label={`Outlook: ${event.title}`}
                  >
                    Outlook
                  </a>
                  <a
                    href={outlookCalendarLink(event, 'work')}
                    target="_blank"
                    rel="noopener noreferrer"
                    aria-label={`Outlook for work or school: ${event.title}`}
                  >
                    Outlook for work or school
                  </a>
                </p>
              </li>
            )}
          </For>
        </ul>
        <p class="hint">Google and Outlook get the date only if you press.</p>
      </details>
    </section>
  );
}
