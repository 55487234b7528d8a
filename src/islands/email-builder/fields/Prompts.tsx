import { For, type JSX } from 'solid-js';
import type { Field } from '~/domain/form/field';

interface PromptsProps {
  readonly field: Field;
  readonly answer: string;
  readonly onTake: (answer: string) => void;
}

/** Questions for a field that is hard to fill, each with first words that may be taken into it. */
export function Prompts(props: PromptsProps): JSX.Element {
  let list!: HTMLUListElement;
  const take = (start: string): void => {
    // First words that nobody went on from make room for the next.
    const isOnlyBegun = props.field.prompts?.some((prompt) => prompt.start === props.answer.trim());
    props.onTake(`${props.answer === '' || isOnlyBegun ? '' : `${props.answer.trimEnd()} `}${start} `);
    const control = list.parentElement?.querySelector<HTMLTextAreaElement>('textarea, input');
    control?.focus();
    control?.setSelectionRange(control.value.length, control.value.length);
  };
  return (
    <ul ref={list} class="prompts">
      <For each={props.field.prompts}>
        {({ ask, start }) => (
          <li>
            {ask}{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                take(start);
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
