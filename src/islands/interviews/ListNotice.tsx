import { For, Show, type JSX } from 'solid-js';
import type { Interviews } from './create-interviews';

/** What the last press did, with a button that brings back what was removed. */
export function ListNotice(props: { readonly interviews: Interviews }): JSX.Element {
  return (
    <div role="status">
      <Show when={props.interviews.notice()} keyed>
        {(notice) => (
          <div class="notice">
            <For each={notice.lines}>{(line) => <p>{line}</p>}</For>
            <Show when={notice.removed}>
              {(entry) => (
                <p>
                  <button
                    ref={(button) => {
                      // The button that was pressed is gone with its interview.
                      setTimeout(() => {
                        button.focus();
                      });
                    }}
                    type="button"
                    class="button quiet"
                    onClick={() => {
                      props.interviews.restore(entry());
                    }}
                  >
                    Bring it back
                  </button>
                </p>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
