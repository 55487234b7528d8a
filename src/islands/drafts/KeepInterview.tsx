import { createSignal, createUniqueId, onMount, Show, type JSX } from 'solid-js';
import { nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import { cleanName } from '~/domain/interviews/name';
import { createKeeping } from './create-keeping';
import type { KeepableForm } from './keepable-form';

interface KeepInterviewProps {
  readonly form: KeepableForm;
  /** Where all kept interviews are listed. */
  readonly path: string;
}

/** Keeps the interview that the form is about on this device, once the reader asks for it. */
export function KeepInterview(props: KeepInterviewProps): JSX.Element {
  // The form of a page never changes, so it is read once.
  // eslint-disable-next-line solid/reactivity
  const keeping = createKeeping(props.form);
  const [isNaming, setIsNaming] = createSignal(false);
  let nameButton!: HTMLButtonElement;
  const kept = (): KeptInterview | undefined => {
    const now = keeping.keeping();
    return now.kind === 'on' ? now.interview : undefined;
  };
  const theirs = (): KeptInterview | undefined => {
    const now = keeping.keeping();
    return now.kind === 'changed elsewhere' ? now.interview : undefined;
  };
  const shownName = (): string => {
    const interview = kept();
    return interview ? nameOf(interview) : keeping.suggestName();
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
          {(interview) => (
            <p>
              Kept on this device as “<bdi translate="no">{nameOf(interview())}</bdi>”, with every change.
            </p>
          )}
        </Show>
        <Show when={theirs()}>
          {(interview) => (
            <div class="notice">
              <p>
                <strong>
                  “<bdi translate="no">{nameOf(interview())}</bdi>” was changed in another tab.
                </strong>{' '}
                What’s here isn’t kept on this device until you choose. You can take that version instead, or keep both.
              </p>
              <p class="row">
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    keeping.showTheirs(interview());
                    nameButton.focus();
                  }}
                >
                  Show that version
                </button>
                <button
                  type="button"
                  class="button"
                  onClick={() => {
                    keeping.keepAsNew(interview());
                    nameButton.focus();
                  }}
                >
                  Keep this one as a new interview
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
        <NameBox name={shownName()} isKept={kept() !== undefined} onName={name} onCancel={close} />
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
        <a href={props.path}>Your interviews</a>
        <button type="button" class="link-button destructive" onClick={() => void keeping.forget()}>
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
    const name = cleanName(control.value);
    setProblem(name === '' ? 'Give it a name that you’ll recognize.' : '');
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
    <div class="notice" role="group" aria-label="Keep this interview on this device">
      <div class="field">
        <label for={id}>Name of the interview</label>
        <p id={`${id}-hint`} class="hint">
          The answers, the emails, and what you mark as sent stay in this browser until you remove them. Anyone who uses this
          browser can read them. Nothing is sent anywhere.
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
