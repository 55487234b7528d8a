import { createEffect, createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { askAndForget } from './forget';
import { KeptItem } from './KeptItem';
import {
  bringDrafts,
  listKept,
  onKeptChange,
  refusalInWords,
  removeKept,
  renameKept,
  restoreKept,
  saveAllAsFile,
  type Brought,
  type KeptEntry,
} from './kept-drafts';

interface KeptListProps {
  /** Hidden while there is nothing to show in it. */
  readonly section: HTMLElement;
  /** Takes the focus where what had it is gone. */
  readonly title: HTMLElement;
  /** Through which the reader brings drafts from a file. */
  readonly file: HTMLInputElement;
}

interface Notice {
  readonly lines: readonly string[];
  /** A draft that was removed and may be restored. */
  readonly removed?: KeptEntry;
}

/** Fills the section of the Write page that lists the drafts kept on this device. */
export function showKeptList(section: HTMLElement, file: HTMLInputElement): void {
  const title = section.querySelector<HTMLElement>('h2');
  const place = section.querySelector('[data-kept-list]');
  if (title && place) render(() => <KeptList section={section} title={title} file={file} />, place);
}

function KeptList(props: KeptListProps): JSX.Element {
  let list!: HTMLUListElement;
  let undoButton: HTMLButtonElement | undefined;
  const [entries, setEntries] = createSignal(listKept() ?? []);
  const [notice, setNotice] = createSignal<Notice>();
  /** The key of the draft that is being renamed. */
  const [renaming, setRenaming] = createSignal<string>();

  // A name that is being typed is not interrupted: the list is read again once it is done.
  const refresh = (): void => {
    if (renaming() === undefined) setEntries(listKept() ?? []);
  };
  const focusItem = (key: string): void => {
    const item = [...list.children].find((child) => child instanceof HTMLElement && child.dataset.key === key);
    (item?.querySelector<HTMLElement>('a, button') ?? props.title).focus();
  };
  const endRename = (key: string): void => {
    setRenaming(undefined);
    refresh();
    focusItem(key);
  };
  const rename = (key: string, id: string, name: string): void => {
    const refusal = renameKept(id, name);
    setNotice({ lines: [refusal ? `Not renamed. ${refusalInWords(refusal)}` : `Renamed to “${name}”.`] });
    endRename(key);
  };
  const remove = (entry: KeptEntry): void => {
    if (!removeKept(entry.key)) {
      setNotice({ lines: [`Not removed. ${refusalInWords('blocked')}`] });
      return;
    }
    setNotice({ lines: [`Removed “${nameOf(entry)}”.`], removed: entry });
    refresh();
    undoButton?.focus();
  };
  const restore = (entry: KeptEntry): void => {
    const refusal = restoreKept(entry);
    setNotice(
      refusal
        ? { lines: [`Not brought back. ${refusalInWords(refusal)}`], removed: entry }
        : { lines: [`“${nameOf(entry)}” is back.`] },
    );
    refresh();
    focusItem(entry.key);
  };
  const forget = async (): Promise<void> => {
    const outcome = await askAndForget();
    if (!outcome) return;
    setNotice({
      lines: [
        outcome === 'forgotten'
          ? 'Everything is forgotten. No draft is kept on this device or in this tab any more. The theme that you chose stays.'
          : 'This browser did not let the page remove everything. Clear the site’s data in its settings.',
      ],
    });
    refresh();
    props.title.focus();
  };
  const bring = async (): Promise<void> => {
    const { file, title } = props;
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const brought = bringDrafts(await chosen.text());
    // Without this, choosing the same file again would be no change.
    file.value = '';
    setNotice({ lines: linesOf(brought) });
    refresh();
    title.focus();
  };

  createEffect(() => {
    props.section.hidden = entries().length === 0 && !notice();
  });
  onMount(() => {
    const { file } = props;
    const onFile = (): void => void bring();
    file.addEventListener('change', onFile);
    addEventListener('pageshow', refresh);
    onCleanup(onKeptChange(refresh));
    onCleanup(() => {
      file.removeEventListener('change', onFile);
      removeEventListener('pageshow', refresh);
    });
    // A file may have been chosen while this part was loaded.
    void bring();
  });

  return (
    <>
      <div class="kept-notice" role="status">
        <Show when={notice()} keyed>
          {(now) => (
            <div class="notice">
              <For each={now.lines}>
                {(line, index) => (
                  <p>
                    {line}
                    <Show when={index() === 0 && now.removed}>
                      {(entry) => (
                        <>
                          {' '}
                          <button
                            ref={undoButton}
                            type="button"
                            class="link-button"
                            onClick={() => {
                              restore(entry());
                            }}
                          >
                            Bring it back
                          </button>
                        </>
                      )}
                    </Show>
                  </p>
                )}
              </For>
            </div>
          )}
        </Show>
      </div>
      <ul ref={list} class="kept-list">
        <For each={entries()}>
          {(entry) => (
            <KeptItem
              entry={entry}
              isRenaming={renaming() === entry.key}
              onRename={() => setRenaming(entry.key)}
              onName={(id, name) => {
                rename(entry.key, id, name);
              }}
              onCancel={() => {
                endRename(entry.key);
              }}
              onRemove={() => {
                remove(entry);
              }}
            />
          )}
        </For>
      </ul>
      <Show when={entries().length > 0}>
        <p class="row">
          <button type="button" class="button quiet" onClick={saveAllAsFile}>
            Save all to a file
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              props.file.click();
            }}
          >
            Bring drafts from a file
          </button>
          <button type="button" class="button quiet" onClick={() => void forget()}>
            Forget everything
          </button>
        </p>
      </Show>
    </>
  );
}

function nameOf({ read }: KeptEntry): string {
  return read.kept?.name ?? 'The damaged draft';
}

function linesOf({ added, known, bad, problem }: Brought): readonly string[] {
  const drafts = (count: number): string => `${String(count)} ${count === 1 ? 'draft' : 'drafts'}`;
  const sum = [
    ...(problem === undefined || added > 0 ? [`${drafts(added)} brought in.`] : []),
    ...(known > 0 ? [`${drafts(known)} stood here already.`] : []),
    ...(problem === undefined ? [] : [problem]),
    ...(problem === undefined || added > 0 ? [] : ['Nothing was changed.']),
  ];
  return [sum.join(' '), ...bad.map(({ number, reason }) => `Draft ${String(number)} in the file is left out. ${reason}`)];
}
