import { createMemo, createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import type { Field } from '~/domain/form/field';
import { afterPress } from '~/islands/browser/after-press';
import { bindText } from './bind-text';
import { DateInput } from './DateInput';

export interface FieldInputProps {
  readonly field: Field;
  readonly answer: string;
  readonly problem: string | undefined;
  readonly onInput: (text: string) => void;
  readonly onPaste?: ((event: ClipboardEvent & { currentTarget: HTMLInputElement }) => void) | undefined;
  /** What stands between the hint and the control. */
  readonly above?: JSX.Element;
}

const NO_SUCH_DAY = 'This day doesn’t exist, or a part of it is missing.';

/** One field with its label, its hint and its problem, which shows once the reader has typed a whole day or left the field. */
export function FieldInput(props: FieldInputProps): JSX.Element {
  const id = createUniqueId();
  const [isTyping, setIsTyping] = createSignal(false);
  const [isImpossible, setIsImpossible] = createSignal(false);
  const isDate = (): boolean => props.field.form === 'date' || props.field.form === 'date-time';
  /** While the digits of its year are typed, the day is in the first thousand years. */
  const isWholeDay = (): boolean => isDate() && /^[12]/u.test(props.answer);
  const problem = createMemo((): string | undefined => {
    if (isTyping() && !isWholeDay()) return undefined;
    return isImpossible() && !isWholeDay() ? NO_SUCH_DAY : props.problem;
  });
  const described = (): string => (props.field.hint ? `${id}-hint ${id}-problem` : `${id}-problem`);

  return (
    <div
      class="field"
      onInput={() => {
        setIsTyping(true);
      }}
      onFocusOut={() => {
        afterPress(() => setIsTyping(false));
      }}
    >
      <label for={id}>
        {props.field.label}
        <Show when={!props.field.required}>
          <span class="optional"> (optional)</span>
        </Show>
      </label>
      <Show when={props.field.hint}>
        <p id={`${id}-hint`} class="hint">
          {props.field.hint}
        </p>
      </Show>
      {props.above}
      <Show
        when={isDate()}
        fallback={
          <Show
            when={props.field.form === 'text'}
            fallback={
              <input
                ref={(control) => {
                  bindText(
                    control,
                    () => props.answer,
                    (text) => {
                      props.onInput(text);
                    },
                  );
                }}
                id={id}
                name={props.field.id}
                type="text"
                inputmode={props.field.form === 'email' ? 'email' : 'text'}
                autocomplete={props.field.autocomplete ?? 'off'}
                autocapitalize={props.field.isName ? 'words' : 'none'}
                enterkeyhint="next"
                dir="auto"
                aria-describedby={described()}
                aria-invalid={problem() !== undefined}
                onPaste={(event) => props.onPaste?.(event)}
              />
            }
          >
            <textarea
              ref={(control) => {
                bindText(
                  control,
                  () => props.answer,
                  (text) => {
                    props.onInput(text);
                  },
                );
              }}
              id={id}
              name={props.field.id}
              rows="3"
              autocapitalize="none"
              dir="auto"
              aria-describedby={described()}
              aria-invalid={problem() !== undefined}
            />
          </Show>
        }
      >
        <DateInput
          id={id}
          field={props.field}
          answer={props.answer}
          describedBy={described()}
          isInvalid={problem() !== undefined}
          onInput={props.onInput}
          onImpossible={setIsImpossible}
        />
      </Show>
      <p id={`${id}-problem`} class="field-problem">
        {problem()}
      </p>
    </div>
  );
}
