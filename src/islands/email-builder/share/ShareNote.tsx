import { createUniqueId, type JSX } from 'solid-js';
import { bindText } from '~/islands/form/bind-text';
import type { Share } from './create-share';

/** Words for whoever opens the link. Not an answer: they stay in this panel and in the link. */
export function ShareNote(props: { readonly share: Share }): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>
        A note for whoever opens it<span class="optional"> (optional)</span>
      </label>
      <p id={`${id}-hint`} class="hint">
        Shown above the form, never part of the email.
      </p>
      <textarea
        ref={(control) => {
          bindText(control, props.share.note, props.share.setNote);
        }}
        id={id}
        rows="2"
        dir="auto"
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={props.share.noteProblem() !== undefined}
      />
      <p id={`${id}-problem`} class="field-problem">
        {props.share.noteProblem()}
      </p>
    </div>
  );
}
