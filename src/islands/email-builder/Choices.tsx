import { createUniqueId, For, Index, type JSX } from 'solid-js';
import { toneOf } from '~/domain/read-answers';
import { subjectChoice } from '~/domain/render-email';
import { TONES, type Tone } from '~/domain/scenario';
import type { EmailBuilder } from './create-email-builder';

const TONE_NAMES: Readonly<Record<Tone, string>> = { formal: 'Formal', warm: 'Warm', brief: 'Brief' };

export function ToneChoice(props: { readonly builder: EmailBuilder }): JSX.Element {
  return (
    <div class="segments" role="radiogroup" aria-label="Tone">
      <For each={TONES}>
        {(tone) => (
          <label class="segment">
            <input
              type="radio"
              name="tone"
              value={tone}
              checked={toneOf(props.builder.form.answers().shared) === tone}
              onChange={() => {
                setShared(props.builder, 'tone', tone);
              }}
            />
            <span>{TONE_NAMES[tone]}</span>
          </label>
        )}
      </For>
    </div>
  );
}

/** The subjects as they would read now, so that nobody has to imagine them. */
export function SubjectChoice(props: { readonly builder: EmailBuilder }): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>What the first line says</label>
      <select
        id={id}
        name="subject"
        value={String(subjectChoice(props.builder.form.answers().shared))}
        onChange={(event) => {
          setShared(props.builder, 'subject', event.currentTarget.value);
        }}
      >
        <Index each={props.builder.subjects()}>
          {(subject, index) => <option value={String(index + 1)}>{subject()}</option>}
        </Index>
      </select>
    </div>
  );
}

/** The choice that stands anyway is no answer: a form that holds nothing else is empty. */
function setShared(builder: EmailBuilder, id: string, text: string): void {
  const field = builder.form.fields.find((known) => known.id === id);
  if (field) builder.form.setAnswer(field, text === field.choices?.[0] ? '' : text);
}
