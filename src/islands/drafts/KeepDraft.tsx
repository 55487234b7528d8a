import { createSignal, createUniqueId, onMount, Show, type JSX } from 'solid-js';
import { cleanDraftName, type KeptDraft } from '~/domain/drafts/kept-draft';
import { createKeeping } from './create-keeping';
import type { KeepableForm } from './keepable-form';

interface KeepDraftProps {
  readonly form: KeepableForm;
  readonly scenarioId: string;
  /** Where all kept drafts are listed. */
  readonly path: string;
}

/** Keeps the form under a name on this device, once the reader asks for it. */
export function KeepDraft(props: KeepDraftProps): JSX.Element {
  // The form of a page never changes, so it is read once.
  // eslint-disable-next-line solid/reactivity
  const keeping = createKeeping(props.form, props.scenarioId);
  const [isNaming, setIsNaming] = createSignal(false);
  let nameButton!: HTMLButtonElement;
  const kept = (): KeptDraft | undefined => {
    const now = keeping.keeping();
    return now.kind === 'on' ? now.kept : undefined;
  };
  const theirs = (): KeptDraft | undefined => {
    const now = keeping.keeping();
    return now.kind === 'changed elsewhere' ? now.theirs : undefined;
  };
  const name = (chosen: string): void => {
    if (kept()) keeping.rename(chosen);
    else keeping.keepAs(chosen);
    close();
  };
  const close = (): void => {
    setIsNaming(false);
    nameButton.focus();
  };

  return (
    <div class="form-footer">
      <div role="status">
        <Show when={kept()}>
          {(draft) => (
            <p>
              Kept on this device as “<bdi translate="no">{draft().name}</bdi>”, with every change.
            </p>
          )}
        </Show>
        <Show when={theirs()}>
          {(draft) => (
            <div class="notice">
              <p>
                <strong>
                  “<bdi translate="no">{draft().name}</bdi>” was changed in another tab.
                </strong>{' '}
                What stands here is not kept on this device until you choose. That version takes its place; a new draft keeps
                both.
              </p>
              <p class="row">
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    keeping.showTheirs(draft());
                    nameButton.focus();
                  }}
                >
                  Show that version
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    keeping.keepAsNew(draft());
                    nameButton.focus();
                  }}
                >
                  Keep this one as a new draft
                </button>
              </p>
            </div>
          )}
        </Show>
        <Show when={keeping.note()}>
          <p>{keeping.note()}</p>
        </Show>
      </div>
      <Show when={isNaming() && !theirs()}>
        <NameBox name={kept()?.name ?? keeping.suggestName()} isKept={kept() !== undefined} onName={name} onCancel={close} />
      </Show>
      <p class="row">
        <button
          ref={nameButton}
          type="button"
          class="link-button"
          aria-expanded={isNaming()}
          hidden={theirs() !== undefined}
          onClick={() => {
            setIsNaming(!isNaming());
          }}
        >
          {kept() ? 'Rename' : 'Keep on this device'}
        </button>
        <Show when={kept()}>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              keeping.stop();
              nameButton.focus();
            }}
          >
            Stop keeping it
          </button>
        </Show>
        <a href={props.path}>All drafts</a>
        <button type="button" class="link-button" onClick={() => void keeping.forget()}>
          Forget everything
        </button>
      </p>
    </div>
  );
}

interface NameBoxProps {
  readonly name: string;
  readonly isKept: boolean;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameBox(props: NameBoxProps): JSX.Element {
  let control!: HTMLInputElement;
  const id = createUniqueId();
  const [problem, setProblem] = createSignal('');
  const take = (): void => {
    const name = cleanDraftName(control.value);
    setProblem(name === '' ? 'Give the draft a name by which you will know it.' : '');
    if (name === '') control.focus();
    else props.onName(name);
  };
  onMount(() => {
    // Once: a change of the form that is kept meanwhile leaves a name alone that is being typed.
    control.value = props.name;
    control.focus();
    control.select();
  });
  return (
    <div class="notice" role="group" aria-label="Keep on this device">
      <div class="field">
        <label for={id}>Name of the draft</label>
        <p id={`${id}-hint`} class="hint">
          It stays in this browser until you remove it. Anyone who uses this browser can read it. Nothing is sent anywhere.
        </p>
        <input
          ref={control}
          id={id}
          type="text"
          autocomplete="off"
          enterkeyhint="done"
          dir="auto"
          maxlength="80"
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem() !== ''}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              // The focus moves to a button, which the same key would press.
              event.preventDefault();
              take();
            }
            if (event.key === 'Escape') props.onCancel();
          }}
        />
        <p id={`${id}-problem`} class="field-problem">
          {problem()}
        </p>
      </div>
      <p class="row">
        <button type="button" class="button" onClick={take}>
          {props.isKept ? 'Rename it' : 'Keep it'}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            props.onCancel();
          }}
        >
          Cancel
        </button>
      </p>
    </div>
  );
}
