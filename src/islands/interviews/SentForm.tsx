import { createMemo, createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { parsePlainDate } from '~/domain/dates/plain-date';
import { spellDay } from '~/domain/dates/spell-out';
import { DATES_FORM } from '~/domain/interviews/kept-interview';
import { withSent } from '~/domain/interviews/mark';
import { lastSent, tooSoonToNudge } from '~/domain/interviews/next-step';
import { NUDGES, whatFollows } from '~/domain/interviews/what-follows';
import { newId } from '~/islands/drafts/kept-interviews';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import type { DetailsProps } from './InterviewDetails';

/** "I sent it on …": the plan counts from then on. */
export function SentForm(props: DetailsProps): JSX.Element {
  const id = createUniqueId();
  const [email, setEmail] = createSignal('');
  const [day, setDay] = createSignal('');
  /** The one to write now first, then those that were begun, then what may follow. */
  const emails = createMemo(() => {
    const { interview, step } = props.row;
    const begun = interview.forms.map(({ formId }) => formId).filter((formId) => formId !== DATES_FORM);
    const next = step.scenarioId === undefined ? [] : [step.scenarioId];
    const all = [...next, ...begun, 'thank-you', 'nudge', ...whatFollows('nothing', lastSent(interview))];
    return [...new Set(all)].filter((scenarioId) => scenarioId in props.titles);
  });
  // Memos: the list is worked out again every minute, and a control is written over only by another value.
  const chosen = createMemo((): string => (emails().includes(email()) ? email() : (emails()[0] ?? '')));
  const on = createMemo(() => parsePlainDate(day()) ?? props.row.today);
  const tooSoon = () =>
    NUDGES.includes(chosen()) ? tooSoonToNudge(props.row.interview, props.row.reckoning, on()) : undefined;

  return (
    <form
      class="mark"
      aria-label="What you sent"
      onSubmit={(event) => {
        event.preventDefault();
        const { id: interviewId } = props.row.interview;
        const [scenarioId, sentOn] = [chosen(), on()];
        props.interviews.change(
          interviewId,
          (now) => withSent(now, scenarioId, sentOn, newId()),
          `Marked as sent on ${spellDay(sentOn)}: ${props.titles[scenarioId] ?? ''}.`,
        );
      }}
    >
      <div class="field">
        <label for={`${id}-email`}>I sent</label>
        <select id={`${id}-email`} value={chosen()} onChange={(event) => setEmail(event.currentTarget.value)}>
          <For each={emails()}>{(scenarioId) => <option value={scenarioId}>{props.titles[scenarioId]}</option>}</For>
        </select>
      </div>
      <div class="field">
        <label for={`${id}-on`}>on</label>
        <input id={`${id}-on`} type="date" value={on()} onChange={(event) => setDay(event.currentTarget.value)} />
      </div>
      <button class="button quiet">Mark as sent</button>
      <Show when={tooSoon()}>
        {(words) => (
          <p class="strip">
            <SentenceWithDates words={words()} /> <a href={props.interviews.paths.secondNudge}>Why</a>
          </p>
        )}
      </Show>
    </form>
  );
}
