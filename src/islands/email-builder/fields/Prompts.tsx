import { For, type JSX } from 'solid-js';
import type { Field } from '~/domain/form/field';
import { beginAnswer } from './begin-answer';

interface PromptsProps {
  readonly field: Field;
  readonly answer: string;
  readonly onTake: (answer: string) => void;
}

/** Questions for a field that is hard to fill, each with first words that may be taken into it. */
export function Prompts(props: PromptsProps): JSX.Element {
  const starts = (): readonly string[] => props.field.prompts?.map(({ start }) => start) ?? [];
  return (
    <ul class="prompts">
      <For each={props.field.prompts}>
        {({ ask, start }) => (
          <li>
            {ask}{' '}
            <button
              type="button"
              class="link-button"
              translate="no"
              onClick={(event) => {
                beginAnswer(event.currentTarget, { answer: props.answer, start, starts: starts(), onTake: props.onTake });
              }}
            >
              “{start} …”
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
