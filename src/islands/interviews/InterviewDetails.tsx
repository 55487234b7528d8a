import { createMemo, createSignal, createUniqueId, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { dayOf, parseMoment } from '~/domain/dates/plain-date';
import { spellDay, spellDayAndYear } from '~/domain/dates/spell-out';
import { factsOf } from '~/domain/interviews/facts';
import {
  DATES_FORM,
  eventsOf,
  isEnded,
  nameOf,
  notesOf,
  rename,
  withEvent,
  withNotes,
  withoutEvent,
  withText,
  type KeptEvent,
  type KeptInterview,
} from '~/domain/interviews/kept-interview';
import { cleanName, LONGEST_NAME } from '~/domain/interviews/name';
import { planOf, unclearWords } from '~/domain/interviews/next-step';
import { LONGEST_NOTES } from '~/domain/interviews/read-interview';
import { answerInWords } from '~/domain/interviews/what-follows';
import { released } from '~/islands/browser/after-press';
import { keepFocus } from '~/islands/browser/keep-focus';
import { newId } from '~/islands/drafts/kept-interviews';
import { bindText } from '~/islands/form/bind-text';
import { ScaleLine } from '~/islands/form/ScaleLine';
import type { Interviews, Row } from './make-interviews';
import { HeardForm } from './HeardForm';
import type { MoveToDevice } from './MoveToDevice';
import { SentForm } from './SentForm';

export interface DetailsProps {
  readonly interviews: Interviews;
  readonly row: Row;
  readonly titles: Readonly<Record<string, string>>;
}

const KEEP_AFTER_MILLISECONDS = 400;

/** Shows everything about one interview that its card does not say. */
export function showDetails(
  place: HTMLElement,
  interviews: Interviews,
  titles: Readonly<Record<string, string>>,
  id: string,
): void {
  const find = () => interviews.rows().find(({ interview }) => interview.id === id);
  const stop = render(() => {
    const [row, setRow] = createSignal(find());
    onCleanup(
      interviews.onChange(() => {
        if (place.isConnected) setRow(find());
        else stop();
      }),
    );
    return <Show when={row()}>{(found) => <InterviewDetails interviews={interviews} row={found()} titles={titles} />}</Show>;
  }, place);
}

function InterviewDetails(props: DetailsProps): JSX.Element {
  const id = createUniqueId();
  const [move, setMove] = createSignal<typeof MoveToDevice>();
  const interview = () => props.row.interview;
  // A memo: the list is worked out again every minute, and what is being typed is written over only by another name.
  const name = createMemo(() => nameOf(interview()));
  /** Notes that are not kept yet. */
  let typed: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNotes = (): void => {
    if (typed === undefined) return;
    const notes = typed;
    typed = undefined;
    props.interviews.change(interview().id, (now) => withNotes(now, notes));
  };
  onMount(() => {
    // The page may be left before the field is.
    addEventListener('pagehide', keepNotes);
    onCleanup(() => {
      removeEventListener('pagehide', keepNotes);
    });
  });
  const dated = createMemo(() => planOf(interview(), props.row.reckoning, props.row.today));
  const emails = createMemo(() => interview().forms.filter(({ formId }) => formId !== DATES_FORM));
  const dates = (): string => {
    const { shared } = factsOf(interview());
    const plan = dated();
    const ended = parseMoment(shared.interview ?? '');
    if (!ended) return 'No dates yet.';
    const promised = plan?.interview.replyBy ? ` They promised an answer by ${spellDay(plan.interview.replyBy)}.` : '';
    const said = shared.said ? ` In their words: “${shared.said}.”` : '';
    return `Interview on ${spellDayAndYear(dayOf(ended))}.${promised}${said}`;
  };
  /** The link is made once it's asked for. */
  const loadMove = (): void => {
    if (move()) return;
    props.interviews.later(async () => {
      const part = await import('./MoveToDevice');
      await released();
      setMove(() => part.MoveToDevice);
    });
  };
  const end = (): void => {
    const { today } = props.row;
    props.interviews.change(interview().id, (now) =>
      isEnded(now) ? reopened(now) : withEvent(now, newId(), today, { kind: 'ended' }),
    );
  };

  return (
    <div class="interview-details" ref={keepFocus}>
      <Show when={dated()}>
        {(plan) => <ScaleLine plan={plan().plan} interview={plan().interview} today={props.row.today} />}
      </Show>
      <p>
        {dates()}{' '}
        <a href={`${props.interviews.paths.when}#open=${interview().id}`}>Change the dates, or put them in your calendar</a>
      </p>
      <Show when={unclearWords(interview(), props.row.reckoning)}>
        {(words) => (
          <UnclearWords
            words={words()}
            onChoose={(clearly) => {
              props.interviews.change(interview().id, (now) => withText(now, 'said', clearly));
            }}
          />
        )}
      </Show>
      <SentForm interviews={props.interviews} row={props.row} titles={props.titles} />
      <HeardForm interviews={props.interviews} row={props.row} titles={props.titles} />
      <Show when={emails().length > 0}>
        <div>
          <h4>Emails</h4>
          <ul>
            <For each={emails()}>
              {({ formId, savedAt }) => (
                <li>
                  <Show when={props.titles[formId]} fallback="An email that’s no longer on this site">
                    {(title) => (
                      <a href={`${props.interviews.paths.scenarios[formId] ?? ''}#open=${interview().id}`}>{title()}</a>
                    )}
                  </Show>
                  , last changed {spellDay(dayOf(savedAt))}
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={eventsOf(interview()).length > 0}>
        <div>
          <h4>What happened</h4>
          <ol>
            <For each={eventsOf(interview())}>
              {(event) => (
                <li>
                  <time dateTime={event.on}>{spellDay(event.on)}</time> – {happened(event, props.titles)}{' '}
                  <button
                    type="button"
                    class="link-button"
                    aria-label={`Take back: ${happened(event, props.titles)}`}
                    onClick={() => {
                      props.interviews.change(interview().id, (now) => withoutEvent(now, event.id), 'Taken back.');
                    }}
                  >
                    Take back
                  </button>
                </li>
              )}
            </For>
          </ol>
        </div>
      </Show>
      <div class="field">
        <label for={`${id}-notes`}>Notes of your own</label>
        <textarea
          id={`${id}-notes`}
          rows="3"
          dir="auto"
          maxlength={LONGEST_NOTES}
          ref={(control) => {
            const notes = (): string => notesOf(interview());
            bindText(control, notes, (text) => {
              typed = text;
              clearTimeout(timer);
              timer = setTimeout(keepNotes, KEEP_AFTER_MILLISECONDS);
            });
          }}
          onChange={keepNotes}
        />
      </div>
      <div class="field">
        <label for={`${id}-name`}>Name of the interview</label>
        <input
          id={`${id}-name`}
          type="text"
          dir="auto"
          autocomplete="off"
          maxlength={LONGEST_NAME}
          value={name()}
          onChange={(event) => {
            const typed = cleanName(event.currentTarget.value);
            if (typed === '') event.currentTarget.value = name();
            else props.interviews.change(interview().id, (now) => rename(now, typed));
          }}
        />
      </div>
      <p class="row">
        <button type="button" class="button quiet" onClick={end}>
          {isEnded(interview()) ? 'Open it again' : 'End it'}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            props.interviews.save('afterword-interview.json', [interview()]);
          }}
        >
          Save to a file
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            const entry = props.interviews.entries().find(({ read }) => read.kept?.id === interview().id);
            if (entry) props.interviews.remove(entry);
          }}
        >
          Remove
        </button>
      </p>
      <details onToggle={loadMove}>
        <summary>Move it to another device</summary>
        <Show when={move()} keyed>
          {(Move) => <Move interview={interview()} path={props.interviews.paths.self} />}
        </Show>
      </details>
    </div>
  );
}

function reopened(interview: KeptInterview): KeptInterview {
  const ends = eventsOf(interview).filter(({ kind }) => kind === 'ended');
  return ends.reduce((made, { id }) => withoutEvent(made, id), interview);
}

interface UnclearWordsProps {
  readonly words: NonNullable<ReturnType<typeof unclearWords>>;
  readonly onChoose: (clearly: string) => void;
}

/** Why no day can be worked out from their words, and the days that they may have meant. */
function UnclearWords(props: UnclearWordsProps): JSX.Element {
  return (
    <>
      <p class="strip">{props.words.because}</p>
      <p class="row">
        <For each={props.words.kind === 'choices' ? props.words.choices : []}>
          {({ clearly }) => (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                props.onChoose(clearly);
              }}
            >
              {clearly}
            </button>
          )}
        </For>
      </p>
    </>
  );
}

function happened(event: KeptEvent, titles: Readonly<Record<string, string>>): string {
  if (event.kind === 'ended') return 'ended';
  if (event.kind === 'heard') return `they answered: ${answerInWords(event.answer)}`;
  return `sent: ${titles[event.scenarioId] ?? 'an email that’s no longer on this site'}`;
}
