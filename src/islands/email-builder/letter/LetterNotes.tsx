import { Show, type JSX } from 'solid-js';
import { LONGEST_MAIL_LINK } from '~/domain/out/mail-links';
import type { EmailBuilder } from '../create-email-builder';

/** Says that the letter was edited or emptied, with buttons that undo that. */
export function EditNote(props: { readonly builder: EmailBuilder }): JSX.Element {
  const useFormText = (): void => {
    const { form, person } = props.builder;
    form.changeWithUndo(({ edits }) => ({ edits: edits.map((edit, index) => (index === person() ? {} : edit)) }));
  };
  return (
    <>
      <Show when={props.builder.form.canUndo() === 'edits'}>
        <p class="strip">
          <button
            type="button"
            class="link-button"
            onClick={() => {
              props.builder.form.undo();
            }}
          >
            Bring back what I wrote
          </button>
        </p>
      </Show>
      <Show when={props.builder.isEdited()}>
        <p class="strip">
          The text is your own now: later changes in the form leave it alone.{' '}
          <button type="button" class="link-button" onClick={useFormText}>
            Use the form’s text again
          </button>
        </p>
      </Show>
    </>
  );
}

/** `length` in characters, of the whole link. */
export function TooLong(props: { readonly length: number }): JSX.Element {
  return (
    <p class="hint">
      This email is too long for some mail programs to open from a link ({props.length} characters, {LONGEST_MAIL_LINK} is
      safe). Copy the message and paste it instead.
    </p>
  );
}
