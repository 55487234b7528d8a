import { For, type JSX } from 'solid-js';
import type { Field } from '~/domain/form/field';
import { beginAnswer } from './begin-answer';

interface StartersProps {
  readonly field: Field;
  readonly answer: string;
  readonly onTake: (answer: string) => void;
}

/** Beginnings of a sentence of the reader's own, above the field that takes them. */
export function Starters(props: StartersProps): JSX.Element {
  const starts = (): readonly string[] => props.field.starters ?? [];
  return (
    <div class="starters" role="group" aria-label="Ways to begin">
      <For each={starts()}>
        {(start) => (
          <button
            type="button"
            class="starter"
            onClick={(event) => {
              beginAnswer(event.currentTarget, { answer: props.answer, start, starts: starts(), onTake: props.onTake });
            }}
          >
            {start} …
          </button>
        )}
      </For>
    </div>
  );
}
