import { Show, type JSX } from 'solid-js';
import type { EmailBuilder } from '../create-email-builder';
import { NotKept } from '../lazy-parts';

/** Empties the form or restores it, and says whether this tab can keep it. */
export function FormFooter(props: { readonly builder: EmailBuilder }): JSX.Element {
  const form = () => props.builder.form;
  return (
    <div class="form-footer">
      <p class="row">
        <button
          type="button"
          class="link-button"
          onClick={() => {
            form().empty();
          }}
        >
          Empty the form
        </button>
        <Show when={form().canUndo() === 'answers'}>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              form().undo();
            }}
          >
            Bring my answers back
          </button>
        </Show>
      </p>
      <p class="hint" role="status">
        <Show when={form().isKept()} fallback={<NotKept />}>
          Kept in this tab until you close it. Nothing is sent anywhere.
        </Show>
      </p>
    </div>
  );
}
