import { createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import { parsePlainDate, type PlainDate } from '~/domain/dates/plain-date';
import { spellDay } from '~/domain/dates/spell-out';
import { weekendsOnly } from '~/domain/dates/working-days';
import { markSent, tooSoonNote, type Marked } from '~/islands/drafts/mark-sent';
import type { EmailBuilder } from '../create-email-builder';

interface SentNoteProps {
  readonly builder: EmailBuilder;
  /** Where all kept interviews are listed. */
  readonly path: string;
}

/** Asks, once the email has left the page, whether it was sent: from then on the next step is known. */
export function SentNote(props: SentNoteProps): JSX.Element {
  const id = createUniqueId();
  const [day, setDay] = createSignal<PlainDate>();
  const [marked, setMarked] = createSignal<Marked>();
  const on = (): PlainDate | undefined => day() ?? props.builder.today();
  const calendar = () => props.builder.dates()?.workdays() ?? weekendsOnly;
  const tooSoon = (): string | undefined => {
    const sentOn = on();
    return sentOn && tooSoonNote(props.builder.form, props.builder.scenario.id, sentOn, calendar());
  };
  const mark = (): void => {
    const sentOn = on();
    if (sentOn) setMarked(markSent(props.builder.form, props.builder.scenario.id, sentOn));
  };

  return (
    <div role="status">
      <Show
        when={marked()}
        fallback={
          <div class="notice">
            <p>
              <strong>Sent it?</strong> Mark it, and the next step is counted from that day. The interview is then kept on
              this device.
            </p>
            <Show when={tooSoon()}>{(words) => <p>{words()}</p>}</Show>
            <p class="row">
              <label for={id}>Sent on</label>
              <input
                id={id}
                type="date"
                max={props.builder.today()}
                value={on() ?? ''}
                onChange={(event) => setDay(parsePlainDate(event.currentTarget.value))}
              />
              <button type="button" class="button" onClick={mark}>
                Mark as sent
              </button>
            </p>
          </div>
        }
      >
        {(result) => (
          <p>
            {result().problem ?? `Marked as sent on ${spellDay(result().on)}.`}{' '}
            <a href={`${props.path}#open=${result().id}`}>See what comes next</a>
          </p>
        )}
      </Show>
    </div>
  );
}
