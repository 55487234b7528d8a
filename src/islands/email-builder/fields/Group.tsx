import { createMemo, createSignal, For, Index, Show, type JSX } from 'solid-js';
import type { Field } from '~/domain/form/field';
import type { EmailBuilder } from '../create-email-builder';
import { pastePeople, PersonHead } from '../lazy-parts';
import { BuilderField } from './BuilderField';

interface GroupProps {
  readonly builder: EmailBuilder;
  readonly title: string;
  readonly fields: readonly Field[];
}

/** Of several people, or of one with an address. */
const MAY_BE_LIST = /[\r\n\t;@]/u;

/** The fields of one group; those that are asked about each person are repeated for each. */
export function Group(props: GroupProps): JSX.Element {
  const shared = (): readonly Field[] => props.fields.filter((field) => !field.perPerson);
  const personal = (): readonly Field[] => props.fields.filter((field) => field.perPerson);
  const people = () => props.builder.form.answers().people;
  const sharedAnswers = createMemo(() => props.builder.form.answers().shared);
  const count = createMemo(() => people().length);
  const isSeveral = (): boolean => count() > 1;
  const [said, setSaid] = createSignal('');
  let addButton: HTMLButtonElement | undefined;
  const paste = (event: ClipboardEvent & { currentTarget: HTMLInputElement }, field: Field, person: number): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (field.id !== 'to' || !MAY_BE_LIST.test(text.trim())) return;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const beside = value.slice(0, selectionStart ?? 0) + value.slice(selectionEnd ?? 0);
    void pastePeople(props.builder, { field, person, text, beside }).then(setSaid);
  };

  return (
    <fieldset>
      <legend>{props.title}</legend>
      <For each={shared()}>
        {(field) => <BuilderField builder={props.builder} field={field} answers={sharedAnswers()} person={0} />}
      </For>
      <Show when={personal().length > 0}>
        <Index each={people()}>
          {(own, index) => (
            <div
              class="person"
              classList={{ 'one-of-several': isSeveral() }}
              role="group"
              aria-label={`Person ${String(index + 1)}`}
              onFocusIn={() => {
                props.builder.showWhileTyping(index);
              }}
            >
              <Show when={isSeveral()}>
                <PersonHead
                  builder={props.builder}
                  person={index}
                  onRemoved={() => {
                    addButton?.focus();
                  }}
                />
              </Show>
              <For each={personal()}>
                {(field) => (
                  <BuilderField
                    builder={props.builder}
                    field={field}
                    answers={own()}
                    person={index}
                    onPaste={(event) => {
                      paste(event, field, index);
                    }}
                  />
                )}
              </For>
            </div>
          )}
        </Index>
        <Show when={props.builder.scenario.severalPeople}>
          <p>
            <button
              ref={addButton}
              type="button"
              class="button quiet"
              onClick={(event) => {
                props.builder.form.addPerson();
                const people = event.currentTarget.closest('fieldset')?.querySelectorAll('.person');
                [...(people ?? [])].at(-1)?.querySelector('input')?.focus();
              }}
              disabled={count() >= props.builder.form.mostPeople}
            >
              Add another person
            </button>
          </p>
        </Show>
        <p class="hint" role="status">
          {said()}
        </p>
      </Show>
    </fieldset>
  );
}
