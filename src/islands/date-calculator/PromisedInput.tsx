import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { dayOf, parseMoment, parsePlainDate, type PlainDate } from '~/domain/dates/plain-date';
import { chosenPromised, PROMISED_CHOICES, type Promised } from '~/domain/promised/promised';
import { resolvePromised, promisedDayInWords, resolveAmbiguity } from '~/domain/promised/promised-day';
import { readPromised, type PromisedReading } from '~/domain/promised/promised-grammar';
import type { Sentence } from '~/domain/dates/sentence';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import type { DateCalculator } from './create-date-calculator';
import { calendarOf } from './plan-calendar';

/** What they said about an answer, in their words: it becomes a day that the reader sees and can change. */
export function PromisedInput(props: { readonly calculator: DateCalculator }): JSX.Element {
  const id = createUniqueId();
  const [choice, setChoice] = createSignal('words');
  const [detail, setDetail] = createSignal('');
  const [saidOn, setSaidOn] = createSignal('');
  const asks = () => PROMISED_CHOICES.find((known) => known.id === choice())?.asks;
  const base = createMemo((): PlainDate | undefined => {
    const ended = parseMoment(props.calculator.answers().interview ?? '');
    return parsePlainDate(saidOn()) ?? (ended && dayOf(ended));
  });
  const reading = createMemo((): PromisedReading | undefined => {
    if (choice() !== 'words' || detail().trim() === '') return undefined;
    const calendar = calendarOf(props.calculator);
    const [read, day] = [readPromised(detail(), calendar), base()];
    return day ? resolveAmbiguity(read, day, calendar) : read;
  });
  const understood = createMemo((): Promised | undefined => {
    if (choice() !== 'words') return chosenPromised(choice(), detail());
    const read = reading();
    if (read?.kind === 'understood') return read.promised;
    return read?.kind === 'no-date' ? { kind: 'nothing' } : undefined;
  });

  const resolved = (): Sentence | undefined => {
    const [promised, day] = [understood(), base()];
    return promised && day && promisedDayInWords(promised, day, calendarOf(props.calculator));
  };

  /** The reader's act fills in the day; nothing else does, so that a day typed by hand is never replaced. */
  function take(promised: Promised | undefined): void {
    const day = base();
    if (promised && day)
      props.calculator.setAnswer('replyby', resolvePromised(promised, day, calendarOf(props.calculator)) ?? '');
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
          <For each={PROMISED_CHOICES.filter((known) => known.id !== 'date')}>
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
              <SentenceWithDates words={words()} /> You can change the day above.
            </p>
          )}
        </Show>
        <Show when={messageOf(reading())}>{(message) => <p class="strip">{message()}</p>}</Show>
        <Show when={choicesOf(reading())}>
          {(choices) => (
            <p class="row">
              <For each={choices()}>
                {({ promised, words }) => (
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => {
                      setDetail('');
                      take(promised);
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

function messageOf(reading: PromisedReading | undefined): string | undefined {
  return reading && reading.kind !== 'understood' ? reading.message : undefined;
}

function choicesOf(reading: PromisedReading | undefined) {
  return reading?.kind === 'choices' ? reading.choices : undefined;
}
