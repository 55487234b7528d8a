import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { parsePlainDate } from '~/domain/dates/plain-date';
import { eventsOf } from '~/domain/interviews/kept-interview';
import { withHeard } from '~/domain/interviews/mark';
import { lastSent } from '~/domain/interviews/next-step';
import { ANSWER_NAMES, ANSWERS, answerInWords, whatFollows, type Answered } from '~/domain/interviews/what-follows';
import { newId } from '~/islands/drafts/kept-interviews';
import type { DetailsProps } from './InterviewDetails';

/** "They answered …": the emails that fit, and a new plan where they gave a new date. */
export function HeardForm(props: DetailsProps): JSX.Element {
  const id = createUniqueId();
  const [answer, setAnswer] = createSignal<Answered>('nothing');
  const [day, setDay] = createSignal('');
  const [date, setDate] = createSignal('');
  const [words, setWords] = createSignal('');
  // A memo, as in `SentForm`.
  const on = createMemo(() => parsePlainDate(day()) ?? props.row.today);
  const last = (): Answered | undefined => {
    const event = eventsOf(props.row.interview).findLast(({ kind }) => kind === 'heard');
    return event?.kind === 'heard' ? event.answer : undefined;
  };
  const emails = (): readonly string[] => {
    const heard = last();
    return heard ? whatFollows(heard, lastSent(props.row.interview)).filter((email) => email in props.titles) : [];
  };

  return (
    <>
      <form
        class="mark"
        aria-label="What they answered"
        onSubmit={(event) => {
          event.preventDefault();
          const heard = { answer: answer(), on: on(), date: date(), words: words() };
          props.interviews.change(
            props.row.interview.id,
            (now) => withHeard(now, heard, newId()),
            `Noted: ${answerInWords(heard.answer)}.`,
          );
        }}
      >
        <div class="field">
          <label for={`${id}-answer`}>They answered</label>
          <select
            id={`${id}-answer`}
            value={answer()}
            onChange={(event) => {
              const chosen = ANSWERS.find((known) => known === event.currentTarget.value);
              if (chosen) setAnswer(chosen);
            }}
          >
            <For each={ANSWERS}>{(known) => <option value={known}>{ANSWER_NAMES[known]}</option>}</For>
          </select>
        </div>
        <div class="field">
          <label for={`${id}-on`}>on</label>
          <input id={`${id}-on`} type="date" value={on()} onChange={(event) => setDay(event.currentTarget.value)} />
        </div>
        <Show when={answer() === 'new-date' || answer() === 'next-round'}>
          <div class="field">
            <label for={`${id}-date`}>
              {answer() === 'new-date' ? 'They’ll answer by' : 'The next interview is on'}
              <span class="optional"> (optional)</span>
            </label>
            <input id={`${id}-date`} type="date" value={date()} onChange={(event) => setDate(event.currentTarget.value)} />
          </div>
        </Show>
        <Show when={answer() === 'new-date'}>
          <div class="field">
            <label for={`${id}-words`}>
              Or in their words<span class="optional"> (optional)</span>
            </label>
            <input
              id={`${id}-words`}
              type="text"
              maxlength="120"
              placeholder="by the end of next week"
              value={words()}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </div>
        </Show>
        <button class="button quiet">Note it</button>
      </form>
      <Show when={emails().length > 0}>
        <div>
          <h4>What to write now</h4>
          <ul>
            <For each={emails()}>
              {(scenarioId) => (
                <li>
                  <a href={`${props.interviews.paths.scenarios[scenarioId] ?? ''}#open=${props.row.interview.id}`}>
                    {props.titles[scenarioId]}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </>
  );
}
