import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { dayOf, parseMoment, parsePlainDate, type PlainDate } from '~/domain/plain-date';
import { chosenSaid, SAID_CHOICES, type Said as WhatTheySaid } from '~/domain/said';
import { resolveSaid, saidDayInWords, settleSaid } from '~/domain/said-day';
import { readSaid, type SaidReading } from '~/domain/said-grammar';
import type { Words } from '~/domain/words';
import { WordsWithDates } from '../form/WordsWithDates';
import type { DateCalculator } from './create-date-calculator';
import { calendarOf } from './plan-calendar';

/** What they said about an answer, in their words: it becomes a day that the reader sees and can change. */
export function Said(props: { readonly calculator: DateCalculator }): JSX.Element {
  const id = createUniqueId();
  const [choice, setChoice] = createSignal('words');
  const [detail, setDetail] = createSignal('');
  const [saidOn, setSaidOn] = createSignal('');
  const asks = () => SAID_CHOICES.find((known) => known.id === choice())?.asks;
  const base = createMemo((): PlainDate | undefined => {
    const ended = parseMoment(props.calculator.answers().interview ?? '');
    return parsePlainDate(saidOn()) ?? (ended && dayOf(ended));
  });
  const reading = createMemo((): SaidReading | undefined => {
    if (choice() !== 'words' || detail().trim() === '') return undefined;
    const [read, day] = [readSaid(detail()), base()];
    return day ? settleSaid(read, day, calendarOf(props.calculator)) : read;
  });
  const understood = createMemo((): WhatTheySaid | undefined => {
    if (choice() !== 'words') return chosenSaid(choice(), detail());
    const read = reading();
    if (read?.kind === 'understood') return read.said;
    return read?.kind === 'no-date' ? { kind: 'nothing' } : undefined;
  });

  const resolved = (): Words | undefined => {
    const [said, day] = [understood(), base()];
    return said && day && saidDayInWords(said, day, calendarOf(props.calculator));
  };

  /** The reader's act fills in the day; nothing else does, so that a day typed by hand is never replaced. */
  function take(said: WhatTheySaid | undefined): void {
    const day = base();
    if (said && day) props.calculator.setAnswer('replyby', resolveSaid(said, day, calendarOf(props.calculator)) ?? '');
  }

  return (
    <div class="said-form">
      <div class="field">
        <label for={`${id}-choice`}>They said</label>
        <select
          id={`${id}-choice`}
          onChange={(event) => {
            setChoice(event.currentTarget.value);
            setDetail('');
            take(understood());
          }}
        >
          <For each={SAID_CHOICES.filter((known) => known.id !== 'date')}>
            {(known) => (
              <option value={known.id} selected={known.id === choice()}>
                {known.label}
              </option>
            )}
          </For>
        </select>
      </div>
      <Show when={asks()}>
        {(kind) => (
          <div class="field">
            <label for={`${id}-detail`}>{kind() === 'count' ? 'How many' : 'Their words'}</label>
            <Show when={kind() === 'words'}>
              <p id={`${id}-hint`} class="hint">
                Such as “we’ll be in touch by the end of next week” or “within ten working days”
              </p>
            </Show>
            <input
              id={`${id}-detail`}
              type="text"
              inputmode={kind() === 'count' ? 'numeric' : 'text'}
              aria-describedby={`${id}-hint`}
              value={detail()}
              onInput={(event) => {
                setDetail(event.currentTarget.value);
                take(understood());
              }}
            />
          </div>
        )}
      </Show>
      <div class="field">
        <label for={`${id}-on`}>
          They said it on<span class="optional"> (if not on the day of the interview)</span>
        </label>
        <input
          id={`${id}-on`}
          type="date"
          value={saidOn()}
          onInput={(event) => {
            setSaidOn(event.currentTarget.value);
            take(understood());
          }}
        />
      </div>
      <div class="said-result" role="status">
        <Show when={!base() && (understood() ?? reading())}>
          <p class="strip">Enter the day of the interview, or the day on which they said it, to count from.</p>
        </Show>
        <Show when={resolved()}>
          {(words) => (
            <p class="strip">
              <WordsWithDates words={words()} /> You can change the day above.
            </p>
          )}
        </Show>
        <Show when={messageOf(reading())}>{(message) => <p class="strip">{message()}</p>}</Show>
        <Show when={choicesOf(reading())}>
          {(choices) => (
            <p class="row">
              <For each={choices()}>
                {({ said, words }) => (
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => {
                      setDetail('');
                      take(said);
                    }}
                  >
                    {words}
                  </button>
                )}
              </For>
            </p>
          )}
        </Show>
      </div>
    </div>
  );
}

function messageOf(reading: SaidReading | undefined): string | undefined {
  return reading && reading.kind !== 'understood' ? reading.message : undefined;
}

function choicesOf(reading: SaidReading | undefined) {
  return reading?.kind === 'choices' ? reading.choices : undefined;
}
