import { createMemo, createSignal, Show, type JSX } from 'solid-js';
import type { AnswersById } from '~/domain/form/answers';
import type { Field } from '~/domain/form/field';
import { afterPress } from '~/islands/browser/after-press';
import { FieldInput, type FieldInputProps } from '~/islands/form/FieldInput';
import type { EmailBuilder } from '../create-email-builder';
import { BetterAnswer, GreetAs, Prompts } from '../lazy-parts';
import { Starters } from './Starters';

interface BuilderFieldProps {
  readonly builder: EmailBuilder;
  readonly field: Field;
  /** The answers that the field's is among: those about one person, or those that are given once. */
  readonly answers: AnswersById;
  /** Counted from 0; of no effect where the field is asked only once. */
  readonly person: number;
  readonly onPaste?: FieldInputProps['onPaste'];
}

/** Names, titles and companies, which come with words that an email does not want. */
const MAY_READ_BETTER: ReadonlySet<string> = new Set(['you', 'to', 'role', 'company', 'theirrole', 'panel']);

/** A field of the form with the problem of its answer and, where the scenario has some, questions that help to fill it. */
export function BuilderField(props: BuilderFieldProps): JSX.Element {
  const [isHelping, setIsHelping] = createSignal(false);
  const [isLeft, setIsLeft] = createSignal(false);
  // A memo, so that typing in one field does not update the controls of the others.
  const answer = createMemo(() => props.answers[props.field.id] ?? '');
  const setAnswer = (text: string): void => {
    props.builder.typeAnswer(props.field, text, props.person);
    props.builder.form.flush();
  };
  return (
    <div
      data-answer
      onFocusOut={() => {
        afterPress(() => setIsLeft(true));
      }}
    >
      <FieldInput
        field={props.field}
        answer={answer()}
        problem={props.builder.problem(props.field, answer())}
        onInput={(text) => {
          props.builder.typeAnswer(props.field, text, props.person);
        }}
        onPaste={props.onPaste}
        above={
          <Show when={props.field.starters}>
            <Starters field={props.field} tone={props.builder.tone()} answer={answer()} onTake={setAnswer} />
          </Show>
        }
      />
      <Show when={isLeft() && answer() !== '' && MAY_READ_BETTER.has(props.field.id)}>
        <BetterAnswer field={props.field} answer={answer()} english={props.builder.english()} onTake={setAnswer} />
      </Show>
      <Show when={props.field.id === 'to' && answer().trim() !== ''}>
        <GreetAs builder={props.builder} answers={props.answers} person={props.person} />
      </Show>
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
