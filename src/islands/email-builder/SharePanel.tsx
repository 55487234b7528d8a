import { createMemo, createSignal, createUniqueId, For, onMount, Show, type JSX } from 'solid-js';
import type { Answers, AnswersById } from '~/domain/answers';
import { problemWith } from '~/domain/problems';
import type { Field } from '~/domain/scenario';
import { LONGEST_LINK, writeLink } from '~/domain/share-link';
import { absoluteLink } from '../browser/address';
import { copyKeys, copyPlain } from '../browser/clipboard';
import type { EmailBuilder } from './create-email-builder';

interface SharePanelProps {
  readonly builder: EmailBuilder;
  readonly path: string;
  readonly onClose: () => void;
}

/** What names a person or was typed freely goes into a link only when the reader says so. */
const PERSONAL = new Set(['you', 'to', 'email', 'detail', 'value']);

/** Loaded when it is opened. The link lives in this panel alone: nothing enters the address bar. */
export function SharePanel(props: SharePanelProps): JSX.Element {
  let dialog!: HTMLDialogElement;
  let linkControl!: HTMLTextAreaElement;
  const id = createUniqueId();
  const [ticked, setTicked] = createSignal<ReadonlyMap<string, boolean>>(new Map());
  const [said, setSaid] = createSignal('');

  const answered = createMemo(() =>
    props.builder.form.fields.filter((field) => textsOf(field, props.builder.form.answers()).length > 0),
  );
  const isUsable = (field: Field): boolean =>
    textsOf(field, props.builder.form.answers()).every((text) => problemWith(field, text) === undefined);
  const isTicked = (field: Field): boolean => isUsable(field) && (ticked().get(field.id) ?? !PERSONAL.has(field.id));
  const shared = createMemo(() => answered().filter(isTicked));
  const link = createMemo(() =>
    absoluteLink(props.path, writeLink(only(props.builder.form.answers(), shared()), props.builder.form.fields)),
  );
  const tick = (field: Field, is: boolean): void => {
    setTicked((now) => new Map(now).set(field.id, is));
    setSaid('');
  };
  const copy = (): void => {
    void copyPlain(link()).then((isCopied) => {
      if (!isCopied) linkControl.select();
      setSaid(
        isCopied ? 'Link copied.' : `The browser did not let the page copy. The link is selected: press ${copyKeys()}.`,
      );
    });
  };

  onMount(() => {
    dialog.showModal();
  });

  return (
    <dialog
      ref={dialog}
      class="panel"
      aria-labelledby={`${id}-title`}
      onClose={() => {
        props.onClose();
      }}
    >
      <h2 id={`${id}-title`}>Share a link that fills in this form</h2>
      <p>
        Whoever opens it gets the form with these answers. What the link holds is in its last part, which browsers never send
        to a server; anyone who has the link can read it.
      </p>
      <fieldset>
        <legend>What goes into the link</legend>
        <For each={answered()} fallback={<p class="hint">Nothing is filled in yet: the link opens the empty form.</p>}>
          {(field) => (
            <label class="option">
              <input
                type="checkbox"
                checked={isTicked(field)}
                disabled={!isUsable(field)}
                onChange={(event) => {
                  tick(field, event.currentTarget.checked);
                }}
              />
              <span>
                {field.label}
                <span class="hint">
                  {' '}
                  <bdi>
                    {isUsable(field)
                      ? textsOf(field, props.builder.form.answers()).join(', ')
                      : 'cannot be shared while it has a problem'}
                  </bdi>
                </span>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={props.builder.isEdited()}>
        <p class="hint">Text that you edited by hand stays here: a link holds answers only.</p>
      </Show>
      <div class="field">
        <label for={`${id}-link`}>Link</label>
        <textarea ref={linkControl} id={`${id}-link`} class="link-text" rows="4" readOnly value={link()} />
        <p class="hint">
          {link().length} characters.{' '}
          <Show when={link().length > LONGEST_LINK}>
            That is more than the {LONGEST_LINK} that a form reads. Untick the longest answers.
          </Show>
        </p>
      </div>
      <p class="row">
        <button type="button" class="button" onClick={copy} disabled={link().length > LONGEST_LINK}>
          Copy link
        </button>
        <Show when={'share' in navigator}>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              share(link());
            }}
          >
            Send it with …
          </button>
        </Show>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            dialog.close();
          }}
        >
          Close
        </button>
      </p>
      <p class="said" role="status">
        {said()}
      </p>
    </dialog>
  );
}

function textsOf(field: Field, answers: Answers): readonly string[] {
  const owners: readonly AnswersById[] = field.perPerson ? answers.people : [answers.shared];
  return owners.map((owner) => owner[field.id] ?? '').filter((text) => text !== '');
}

function only(answers: Answers, fields: readonly Field[]): Answers {
  const ids = new Set(fields.map(({ id }) => id));
  const keep = (texts: AnswersById): AnswersById => Object.fromEntries(Object.entries(texts).filter(([id]) => ids.has(id)));
  const isAnyPersonal = fields.some((field) => field.perPerson);
  return { shared: keep(answers.shared), people: isAnyPersonal ? answers.people.map(keep) : [{}] };
}

/** The reader may close the system's sheet again, which browsers report as an error: then nothing was shared. */
function share(url: string): void {
  navigator.share({ url }).catch(() => undefined);
}
