import { createEffect, createSignal, createUniqueId, onCleanup, onMount, Show, type JSX } from 'solid-js';
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

/** Links that hand the email to a program or a site, from which it may have been sent. */
const WAY_OUT = 'a[href^="mailto:"], .builder-letter a[target="_blank"]';

/** Asks, once the email has left the page, whether it was sent: from then on the next step is known. */
export function SentNote(props: SentNoteProps): JSX.Element {
  const id = createUniqueId();
  const [hasLeft, setHasLeft] = createSignal(false);
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

  onMount(() => {
    const hear = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest(WAY_OUT)) setHasLeft(true);
    };
    document.addEventListener('click', hear);
    onCleanup(() => {
      document.removeEventListener('click', hear);
    });
  });
  createEffect(() => {
    if (props.builder.isCopied(props.builder.person())) setHasLeft(true);
  });

  return (
    <div role="status">
      <Show when={hasLeft()}>
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
      </Show>
    </div>
  );
}
