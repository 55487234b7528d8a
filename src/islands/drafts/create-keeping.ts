import { createEffect, createSignal, onCleanup, onMount } from 'solid-js';
import { isBlankDraft, noDraft, type Draft } from '~/domain/drafts/draft';
import { nextDraftName, suggestDraftName, type KeptDraft } from '~/domain/drafts/kept-draft';
import type { Refusal } from '~/islands/browser/device-storage';
import { askAndForget, wasForgottenAfter } from './forget';
import {
  findKept,
  keepDraft,
  keptNames,
  keptNow,
  keyOfDraft,
  newDraftId,
  onKeptChange,
  refusalInWords,
  removeKept,
  renameKept,
} from './kept-drafts';
import { closeDraft, followDraft, isAsKnown, leaveDraft, openDraftOf, storedForm, jsonOfForm } from './kept-in-tab';
import type { KeepableForm } from './keepable-form';
import { draftOf } from './open-kept-draft';

/** How the form stands to the drafts that are kept on this device. */
type Keeping =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly kept: KeptDraft }
  | { readonly kind: 'changed elsewhere'; readonly theirs: KeptDraft };

const OFF: Keeping = { kind: 'off' };
const SAVE_AFTER_MILLISECONDS = 400;
const GONE = 'The copy on this device was removed, or can no longer be read. Everything still stands here, in this tab.';
const STOPPED = 'No longer kept on this device. Everything still stands here, in this tab.';
const NOT_KEPT = 'Nothing on this page is lost.';

/**
 * Keeps the form as a named draft. What the tab knows of the draft decides what may be written: a draft that another tab has
 * changed since is never written over.
 */
export function createKeeping(form: KeepableForm, scenarioId: string) {
  const [keeping, setKeeping] = createSignal<Keeping>(OFF);
  const [note, setNote] = createSignal('');
  let latest: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt = 0;

  onMount(() => {
    look();
    onCleanup(onKeptChange(look));
    addEventListener('pagehide', hide);
    addEventListener('pageshow', showAgain);
    document.addEventListener('visibilitychange', turn);
    onCleanup(() => {
      save();
      removeEventListener('pagehide', hide);
      removeEventListener('pageshow', showAgain);
      document.removeEventListener('visibilitychange', turn);
      if (isBlankDraft(form.draft())) leaveDraft(form.draftKey);
    });
  });
  createEffect(() => {
    const draft = form.draft();
    if (isBlankDraft(draft)) return;
    latest = draft;
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MILLISECONDS);
  });

  /** Finds out how the form stands to its draft: another tab, the list or a link may have changed that. */
  function look(): void {
    const open = openDraftOf(form.draftKey);
    const kept = open && findKept(open.id);
    if (!open) {
      setKeeping(OFF);
      return;
    }
    if (open.wasEmptied && jsonOfForm(form.draft(), form.fields) !== open.formJson) {
      stopFollowing('');
      return;
    }
    if (!kept) {
      stopFollowing(GONE);
      return;
    }
    if (!isAsKnown(open, kept) && !isInForm(kept)) {
      setKeeping({ kind: 'changed elsewhere', theirs: kept });
      return;
    }
    if (open.wasEmptied || !isAsKnown(open, kept)) followDraft(form.draftKey, kept, open.formJson);
    setKeeping({ kind: 'on', kept });
  }

  function isInForm(kept: KeptDraft): boolean {
    return jsonOfForm(draftOf(kept.draft, form.fields), form.fields) === jsonOfForm(form.draft(), form.fields);
  }

  function stopFollowing(words: string): void {
    closeDraft(form.draftKey);
    setKeeping(OFF);
    setNote(words);
  }

  function save(): void {
    clearTimeout(timer);
    if (latest === undefined) return;
    look();
    const now = keeping();
    if (now.kind !== 'on' || jsonOfForm(latest, form.fields) === openDraftOf(form.draftKey)?.formJson) return;
    write(now.kept, latest);
  }

  function write(before: KeptDraft, draft: Draft): void {
    const kept: KeptDraft = {
      ...before,
      revision: before.revision + 1,
      savedAt: keptNow(),
      draft: storedForm(draft, form.fields),
    };
    const refusal = keepDraft(kept);
    if (!refusal) {
      followDraft(form.draftKey, kept, jsonOfForm(draft, form.fields));
      setKeeping({ kind: 'on', kept });
    }
    setNote(refusal ? refused(refusal) : '');
  }

  function hide(): void {
    hiddenAt = Date.now();
    save();
  }

  /** A page restored from the back/forward cache missed every event since it was hidden. */
  function showAgain({ persisted }: PageTransitionEvent): void {
    if (persisted && wasForgottenAfter(hiddenAt)) emptyForGood();
    else look();
  }

  function turn(): void {
    if (document.hidden) save();
    else look();
  }

  function emptyForGood(): void {
    closeDraft(form.draftKey);
    form.take(noDraft(), { kind: 'forgotten' });
  }

  const keepAs = (name: string): void => {
    write(
      { version: 1, id: newDraftId(), scenarioId, name, revision: 0, savedAt: keptNow(), draft: storedForm(noDraft(), []) },
      form.draft(),
    );
  };

  return {
    keeping,
    /** A message for the reader about the last attempt to keep the draft, or empty. */
    note,
    suggestName: () => nextDraftName(suggestDraftName(form.answers(), scenarioId), keptNames()),
    /** The name is clean and not empty. */
    keepAs,
    rename: (name: string) => {
      const now = keeping();
      if (now.kind !== 'on') return;
      const refusal = renameKept(now.kept.id, name);
      setNote(refusal ? refused(refusal) : '');
      look();
    },
    stop: () => {
      save();
      const now = keeping();
      if (now.kind !== 'on') return;
      removeKept(keyOfDraft(now.kept.id));
      stopFollowing(STOPPED);
    },
    showTheirs: ({ id, draft }: KeptDraft) => {
      const theirs = findKept(id);
      const taken = draftOf(theirs?.draft ?? draft, form.fields);
      if (theirs) followDraft(form.draftKey, theirs, jsonOfForm(taken, form.fields));
      form.take(taken, { kind: 'none' });
      look();
    },
    keepAsNew: ({ name }: KeptDraft) => {
      keepAs(nextDraftName(name, keptNames()));
    },
    forget: async () => {
      const outcome = await askAndForget();
      if (outcome === 'refused')
        setNote('This browser did not let the page remove everything. Clear the site’s data in its settings.');
      if (outcome === 'forgotten') emptyForGood();
    },
  };
}

function refused(refusal: Refusal): string {
  return `Not kept on this device. ${refusalInWords(refusal)} ${NOT_KEPT}`;
}
