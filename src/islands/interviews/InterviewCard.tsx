import { createMemo, Show, type JSX } from 'solid-js';
import { factsOf } from '~/domain/interviews/facts';
import { nameOf } from '~/domain/interviews/kept-interview';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import type { Interviews, Row } from './create-interviews';
import { InterviewDetails } from './InterviewDetails';

interface InterviewCardProps {
  readonly interviews: Interviews;
  readonly id: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** One interview: what it is, what to do next, and everything else once it is opened. */
export function InterviewCard(props: InterviewCardProps): JSX.Element {
  const row = createMemo(() => props.interviews.rows().find(({ interview }) => interview.id === props.id));
  return (
    <Show when={row()}>
      {(found) => (
        <li data-interview={props.id}>
          <h3>
            <bdi translate="no">{nameOf(found().interview)}</bdi>
          </h3>
          <p class="hint">{about(found())}</p>
          <p class="step">
            <SentenceWithDates words={found().step.words} />
          </p>
          <Show when={found().step.scenarioId}>
            {(scenarioId) => (
              <p>
                <a class="button" href={`${props.interviews.paths.scenarios[scenarioId()] ?? ''}#open=${props.id}`}>
                  Write: {props.titles[scenarioId()]}
                </a>
              </p>
            )}
          </Show>
          <details
            open={props.interviews.isOpened(props.id)}
            onToggle={(event) => {
              props.interviews.setOpened(props.id, event.currentTarget.open);
            }}
          >
            <summary aria-label={`More about ${nameOf(found().interview)}`}>
              Sent it? They answered? Dates, emails and notes
            </summary>
            <Show when={props.interviews.isOpened(props.id)}>
              <InterviewDetails interviews={props.interviews} row={found()} titles={props.titles} />
            </Show>
          </details>
        </li>
      )}
    </Show>
  );
}

/** `Data analyst at Acme, with Dana Lee and Kim` */
function about({ interview }: Row): string {
  const { shared, people } = factsOf(interview);
  const job = [shared.role, shared.company].filter(Boolean).join(' at ');
  const names = people.flatMap(({ to }) => (to ? [to] : [])).join(', ');
  return [job, names && `with ${names}`].filter(Boolean).join(', ');
}
