import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import type { Field } from '~/domain/form/field';
import { FieldInput } from '~/islands/form/FieldInput';
import type { EmailBuilder } from '../create-email-builder';
import { Prompts } from '../lazy-parts';

interface BuilderFieldProps {
  readonly builder: EmailBuilder;
  readonly field: Field;
  /** Counted from 0; of no effect where the field is asked only once. */
  readonly person: number;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

/** A field of the form with the problem of its answer and, where the scenario has some, questions that help to fill it. */
export function BuilderField(props: BuilderFieldProps): JSX.Element {
  const [isHelping, setIsHelping] = createSignal(false);
  // A memo, so that a key in one field leaves the controls of all others alone.
  const answer = createMemo(() => {
    const { people, shared } = props.builder.form.answers();
    return (props.field.perPerson ? people[props.person] : shared)?.[props.field.id] ?? '';
  });
  const setAnswer = (text: string): void => {
    props.builder.form.setAnswer(props.field, text, props.person);
  };
  return (
    <div>
      <FieldInput
        field={props.field}
        answer={answer()}
        problem={props.builder.problem(props.field, props.person)}
        onInput={(text) => {
          props.builder.form.typeAnswer(props.field, text, props.person);
        }}
        onPaste={props.onPaste}
      />
      <Show when={props.field.prompts}>
        <button
          type="button"
          class="link-button"
          aria-expanded={isHelping()}
          onClick={() => {
            setIsHelping(!isHelping());
          }}
        >
          Help me remember
        </button>
        <Show when={isHelping()}>
          <Prompts field={props.field} answer={answer()} onTake={setAnswer} />
        </Show>
      </Show>
    </div>
  );
}
