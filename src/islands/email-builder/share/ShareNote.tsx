import { createUniqueId, type JSX } from 'solid-js';
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
        id={id}
        rows="2"
        dir="auto"
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={props.share.noteProblem() !== undefined}
        value={props.share.note()}
        onInput={(event) => {
          props.share.setNote(event.currentTarget.value);
        }}
      />
      <p id={`${id}-problem`} class="field-problem">
        {props.share.noteProblem()}
      </p>
    </div>
  );
}
