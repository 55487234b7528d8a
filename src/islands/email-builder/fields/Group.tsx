import { createMemo, createSignal, For, Index, Show, type JSX } from 'solid-js';
import type { Field } from '~/domain/form/field';
import type { EmailBuilder } from '../create-email-builder';
import { PersonHead } from '../lazy-parts';
import { BuilderField } from './BuilderField';

interface GroupProps {
  readonly builder: EmailBuilder;
  readonly title: string;
  readonly fields: readonly Field[];
}

const LINE_BREAK = /[\r\n]/u;

/** The fields of one group; those that are asked about each person are repeated for each. */
export function Group(props: GroupProps): JSX.Element {
  const shared = (): readonly Field[] => props.fields.filter((field) => !field.perPerson);
  const personal = (): readonly Field[] => props.fields.filter((field) => field.perPerson);
  const people = () => props.builder.form.answers().people;
  const count = createMemo(() => people().length);
  const isSeveral = (): boolean => count() > 1;
  const [said, setSaid] = createSignal('');
  let addButton: HTMLButtonElement | undefined;
  const paste = (event: ClipboardEvent, field: Field, person: number): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (field.id !== 'to' || !props.builder.scenario.severalPeople || !LINE_BREAK.test(text.trim())) return;
    event.preventDefault();
    void props.builder.pasteList(field, person, text).then(setSaid);
  };

  return (
    <fieldset>
      <legend>{props.title}</legend>
      <For each={shared()}>{(field) => <BuilderField builder={props.builder} field={field} person={0} />}</For>
      <Show when={personal().length > 0}>
        <Index each={people()}>
          {(_, index) => (
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
                event.currentTarget.closest('fieldset')?.querySelector<HTMLElement>('.person:last-of-type input')?.focus();
              }}
              disabled={count() >= props.builder.form.mostPeople}
            >
              Add another person
            </button>
          </p>
          <p class="hint" role="status">
            {said()}
          </p>
        </Show>
      </Show>
    </fieldset>
  );
}
