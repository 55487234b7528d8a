import { createUniqueId, onMount, Show, type JSX } from 'solid-js';
import type { KeptDraft } from '~/domain/drafts/kept-draft';
import { savedInWords, saveRemains, type KeptEntry } from './kept-drafts';

interface KeptItemProps {
  readonly entry: KeptEntry;
  readonly isRenaming: boolean;
  readonly onRename: () => void;
  /** The id of the draft, and its new name, which is not empty. */
  readonly onName: (id: string, name: string) => void;
  readonly onCancel: () => void;
  readonly onRemove: () => void;
}

interface Usable {
  readonly kept: KeptDraft;
  readonly page: HTMLAnchorElement;
}

/** One draft of the list: a link that opens it, or what is wrong with it, and what may be done with it. */
export function KeptItem(props: KeptItemProps): JSX.Element {
  const label = (): string => props.entry.read.kept?.name ?? 'damaged draft';
  /** Undefined where the draft cannot be read, or its email is no longer on the site. */
  const usable = (): Usable | undefined => {
    const { kept } = props.entry.read;
    const page = kept && pageOf(kept.scenarioId);
    return page && { kept, page };
  };
  return (
    <li data-key={props.entry.key}>
      <Show when={props.isRenaming && props.entry.read.kept}>
        {(kept) => (
          <RenameForm
            name={kept().name}
            onName={(name) => {
              props.onName(kept().id, name);
            }}
            onCancel={props.onCancel}
          />
        )}
      </Show>
      <Show when={!props.isRenaming}>
        <div class="kept-words">
          <Show
            when={usable()}
            fallback={
              <>
                <bdi translate="no">{props.entry.read.kept?.name ?? 'A damaged draft'}</bdi>
                <p class="hint">
                  {props.entry.read.problem ?? 'The email that it was written for is no longer on this site.'}
                </p>
              </>
            }
          >
            {(found) => (
              <>
                <a href={`${found().page.href}#draft=${found().kept.id}`}>
                  <bdi translate="no">{found().kept.name}</bdi>
                </a>
                <p class="hint">
                  {found().page.textContent}. Saved {savedInWords(found().kept)}
                </p>
              </>
            )}
          </Show>
        </div>
        <p class="row">
          <Show
            when={usable()}
            fallback={
              <button
                type="button"
                class="link-button"
                aria-label={`Save as a file ${label()}`}
                onClick={() => {
                  saveRemains(props.entry);
                }}
              >
                Save as a file
              </button>
            }
          >
            <button
              type="button"
              class="link-button"
              aria-label={`Rename ${label()}`}
              onClick={() => {
                props.onRename();
              }}
            >
              Rename
            </button>
          </Show>
          <button
            type="button"
            class="link-button"
            aria-label={`Remove ${label()}`}
            onClick={() => {
              props.onRemove();
            }}
          >
            Remove
          </button>
        </p>
      </Show>
    </li>
  );
}

interface RenameFormProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function RenameForm(props: RenameFormProps): JSX.Element {
  let control!: HTMLInputElement;
  const id = createUniqueId();
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') props.onCancel();
  };
  onMount(() => {
    control.value = props.name;
    control.focus();
    control.select();
  });
  return (
    <form
      class="field kept-words"
      onSubmit={(event) => {
        event.preventDefault();
        const name = control.value.trim();
        if (name !== '') props.onName(name);
      }}
    >
      <label for={id}>Name of the draft</label>
      <input
        ref={control}
        id={id}
        type="text"
        autocomplete="off"
        dir="auto"
        maxlength="80"
        required
        onKeyDown={cancelOnEscape}
      />
      <p class="row">
        <button class="button" onKeyDown={cancelOnEscape}>
          Rename it
        </button>
        <button
          type="button"
          class="button quiet"
          onKeyDown={cancelOnEscape}
          onClick={() => {
            props.onCancel();
          }}
        >
          Cancel
        </button>
      </p>
    </form>
  );
}

/** The link to the email's page among the cards of this page; an email that is gone has none. */
function pageOf(scenarioId: string): HTMLAnchorElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('.cards a');
  return [...links].find(({ pathname }) => pathname.endsWith(`/write/${scenarioId}/`));
}
