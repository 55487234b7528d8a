import { createSignal, Show, type JSX } from 'solid-js';
import { betterAnswer } from '~/domain/names/better';
import type { English } from '~/domain/form/common-fields';
import type { Field } from '~/domain/form/field';

interface BetterAnswerProps {
  readonly field: Field;
  readonly answer: string;
  readonly english: English;
  readonly onTake: (answer: string) => void;
}

/** Offers what reads better than what was typed. One press takes it, and one more brings back what was typed. */
export function BetterAnswer(props: BetterAnswerProps): JSX.Element {
  const [taken, setTaken] = createSignal<{ readonly before: string; readonly after: string }>();
  const undoable = () => {
    const change = taken();
    return change?.after === props.answer ? change : undefined;
  };
  return (
    <p class="better" role="status">
      <Show
        when={undoable()}
        fallback={
          <Show when={betterAnswer(props.field.id, props.answer, props.english)}>
            {(better) => (
              <>
                Reads better as{' '}
                <button
                  type="button"
                  class="link-button"
                  translate="no"
                  onClick={() => {
                    const after = better();
                    setTaken({ before: props.answer, after });
                    props.onTake(after);
                  }}
                >
                  {better()}
                </button>
              </>
            )}
          </Show>
        }
      >
        {(change) => (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              props.onTake(change().before);
            }}
          >
            Back to “<span translate="no">{change().before}</span>”
          </button>
        )}
      </Show>
    </p>
  );
}
