import { createMemo, createUniqueId, For, Index, type JSX } from 'solid-js';
import { subjectChoice } from '~/domain/email/read-answers-by';
import type { English, Tone } from '~/domain/form/common-fields';
import { bindText, bindTick } from '~/islands/form/bind-text';
import type { EmailBuilder } from '../create-email-builder';

export const TONE_NAMES: Readonly<Record<Tone, string>> = { formal: 'Formal', warm: 'Warm', brief: 'Brief' };
export const ENGLISH_NAMES: Readonly<Record<English, string>> = { us: 'American', uk: 'British' };

interface SegmentsProps {
  readonly builder: EmailBuilder;
  readonly id: string;
  readonly label: string;
  /** By choice, in the order of the field's; the first stands until another is chosen. */
  readonly names: Readonly<Record<string, string>>;
}

export function Segments(props: SegmentsProps): JSX.Element {
  const id = createUniqueId();
  const choices = () => Object.entries(props.names);
  const chosen = createMemo(() => props.builder.answers()[props.id] || choices()[0]?.[0]);
  return (
    <div class="field">
      <p id={id} class="label">
        {props.label}
      </p>
      <div class="segments" role="radiogroup" aria-labelledby={id}>
        <For each={choices()}>
          {([choice, name]) => (
            <label class="segment">
              <input
                ref={(control) => {
                  bindTick(
                    control,
                    () => chosen() === choice,
                    (isChosen) => {
                      if (isChosen) setShared(props.builder, props.id, choice);
                    },
                  );
                }}
                type="radio"
                name={props.id}
                value={choice}
                checked={chosen() === choice}
              />
              <span>{name}</span>
            </label>
          )}
        </For>
      </div>
    </div>
  );
}

/** Chooses among the scenario's subjects, each shown with the current answers filled in. */
export function SubjectChoice(props: { readonly builder: EmailBuilder }): JSX.Element {
  const id = createUniqueId();
  const chosen = createMemo(() => String(subjectChoice(props.builder.form.answers().shared)));
  return (
    <div class="field">
      <label for={id}>Subject line</label>
      <select
        ref={(control) => {
          bindText(control, chosen, (subject) => {
            setShared(props.builder, 'subject', subject);
          });
        }}
        id={id}
        name="subject"
        translate="no"
      >
        <Index each={props.builder.subjects()}>
          {(subject, index) => <option value={String(index + 1)}>{subject()}</option>}
        </Index>
      </select>
    </div>
  );
}

/** The default choice is stored as no answer, so that a form with nothing else in it counts as empty. */
function setShared(builder: EmailBuilder, id: string, text: string): void {
  const field = builder.form.fields.find((known) => known.id === id);
  if (field) builder.form.setAnswer(field, text === field.choices?.[0] ? '' : text);
}
