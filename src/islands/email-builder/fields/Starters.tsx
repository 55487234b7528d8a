import { For, type JSX } from 'solid-js';
import type { Tone } from '~/domain/form/common-fields';
import type { Field } from '~/domain/form/field';
import { beginAnswer } from './begin-answer';

interface StartersProps {
  readonly field: Field;
  readonly tone: Tone;
  readonly answer: string;
  readonly onTake: (answer: string) => void;
}

/** Beginnings of a sentence of the reader's own, above the field that takes them. */
export function Starters(props: StartersProps): JSX.Element {
  // Also those of other tones: the tone may have changed since one was pressed.
  const all = (): readonly string[] => Object.values(props.field.starters ?? {}).flat();
  return (
    <div class="starters" role="group" aria-label="Ways to begin" translate="no">
      <For each={props.field.starters?.[props.tone]}>
        {(start) => (
          <button
            type="button"
            class="starter"
            onClick={(event) => {
              beginAnswer(event.currentTarget, { answer: props.answer, start, starts: all(), onTake: props.onTake });
            }}
          >
            {start} …
          </button>
        )}
      </For>
    </div>
  );
}
