import { createEffect, createSignal, onCleanup, onMount } from 'solid-js';
import { isBlankDraft, noDraft, type Draft } from '~/domain/drafts/draft';
import { withForm } from '~/domain/interviews/facts';
import { formOf, nameOf, rename, type KeptInterview } from '~/domain/interviews/kept-interview';
import { nextName } from '~/domain/interviews/name';
import { afterPress } from '~/islands/browser/after-press';
import { keepOnReturn } from '~/islands/browser/keep-on-return';
import type { Refusal } from '~/islands/browser/device-storage';
import { askAndForget, wasForgottenAfter } from './forget';
import {
  changeInterview,
  everyName,
  findInterview,
  onInterviewChange,
  refusalInWords,
  removeInterview,
  thisMoment,
} from './kept-interviews';
import { closeForm, followForm, formIdOf, isAsKnown, jsonOfForm, leaveForm, openFormOf, storedForm } from './kept-in-tab';
import type { KeepableForm } from './keepable-form';
import { draftOf } from './open-interview';
import { startKeeping, suggestNameFor } from './start-keeping';

/** How the form stands to the interviews that are kept on this device. */
type Keeping =
  | { readonly kind: 'off' }
  | { readonly kind: 'on'; readonly interview: KeptInterview }
  | { readonly kind: 'changed elsewhere'; readonly interview: KeptInterview };

const OFF: Keeping = { kind: 'off' };
const SAVE_AFTER_MILLISECONDS = 400;
const GONE = 'The interview was removed from this device, or can’t be read anymore. Everything is still here, in this tab.';
const STOPPED = 'No longer kept on this device. Everything is still here, in this tab.';
const LEFT = 'Changes here are no longer kept. What was kept so far is still under “Your interviews.”';
const NOT_KEPT = 'Nothing on this page is lost.';

/**
 * Keeps the form as part of an interview. What the tab knows of the kept form decides what may be written: one that another
 * tab has changed since is never written over.
 */
export function createKeeping(form: KeepableForm) {
  const formId = formIdOf(form.draftKey);
  const [keeping, setKeeping] = createSignal<Keeping>(OFF);
  const [note, setNote] = createSignal('');
  let latest: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt = 0;

  onMount(() => {
    look();
    onCleanup(onInterviewChange(look));
    addEventListener('pagehide', hide);
    keepOnReturn();
    addEventListener('pageshow', showAgain);
    document.addEventListener('visibilitychange', turn);
    onCleanup(() => {
      save();
      removeEventListener('pagehide', hide);
      removeEventListener('pageshow', showAgain);
      document.removeEventListener('visibilitychange', turn);
      if (isBlankDraft(form.draft())) leaveForm(form.draftKey);
    });
  });
  createEffect(() => {
    const draft = form.draft();
    if (isBlankDraft(draft)) return;
    latest = draft;
    clearTimeout(timer);
    timer = setTimeout(afterPress, SAVE_AFTER_MILLISECONDS, save);
  });

  /** Finds out how the form stands to its interview: another tab, the list or a link may have changed that. */
  function look(): void {
    const open = openFormOf(form.draftKey);
    const interview = open && findInterview(open.id);
    if (!open) {
      setKeeping(OFF);
      return;
    }
    if (open.wasEmptied && jsonOfForm(form.draft(), form.fields) !== open.formJson) {
      stopFollowing('');
      return;
    }
    if (!interview) {
      stopFollowing(GONE);
      return;
    }
    const kept = formOf(interview, formId);
    if (!isAsKnown(open, kept) && !isInForm(interview)) {
      setKeeping({ kind: 'changed elsewhere', interview });
      return;
    }
    if (open.wasEmptied || !isAsKnown(open, kept)) followForm(form.draftKey, interview.id, kept, open.formJson);
    setKeeping({ kind: 'on', interview });
  }

  function isInForm(interview: KeptInterview): boolean {
    return jsonOfForm(draftOf(interview, form), form.fields) === jsonOfForm(form.draft(), form.fields);
  }

  function stopFollowing(words: string): void {
    closeForm(form.draftKey);
    setKeeping(OFF);
    setNote(words);
  }

  function save(): void {
    clearTimeout(timer);
    if (latest === undefined) return;
    look();
    const now = keeping();
    if (now.kind !== 'on' || jsonOfForm(latest, form.fields) === openFormOf(form.draftKey)?.formJson) return;
    const { interview } = now;
    const stored = storedForm(latest, form.fields);
    finish(
      interview.id,
      latest,
      changeInterview(interview.id, (record) => withForm(record, formId, stored, thisMoment())),
    );
  }

  function finish(id: string, draft: Draft, refusal: Refusal | undefined): void {
    const interview = findInterview(id);
    if (!refusal && interview) {
      followForm(form.draftKey, id, formOf(interview, formId), jsonOfForm(draft, form.fields));
      setKeeping({ kind: 'on', interview });
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
    closeForm(form.draftKey);
    form.take(noDraft(), { kind: 'forgotten' });
  }

  const keepAs = (name: string): void => {
    const refusal = startKeeping(form, name);
    setNote(refusal ? refused(refusal) : '');
    look();
  };

  return {
    keeping,
    /** A message for the reader about the last attempt to keep the form, or empty. */
    note,
    suggestName: () => suggestNameFor(form),
    /** The name is clean and not empty. */
    keepAs,
    rename: (name: string) => {
      const now = keeping();
      if (now.kind !== 'on') return;
      const refusal = changeInterview(now.interview.id, (record) => rename(record, name));
      setNote(refusal ? refused(refusal) : '');
      look();
    },
    /** An interview that holds nothing else is removed; one with other emails stays as it is. */
    stop: () => {
      save();
      const now = keeping();
      if (now.kind !== 'on') return;
      const { id, forms, events } = now.interview;
      const isAlone = forms.every((kept) => kept.formId === formId) && events.length === 0;
      if (isAlone) removeInterview(id);
      stopFollowing(isAlone ? STOPPED : LEFT);
    },
    showTheirs: ({ id }: KeptInterview) => {
      const interview = findInterview(id);
      if (!interview) return;
      const taken = draftOf(interview, form);
      followForm(form.draftKey, id, formOf(interview, formId), jsonOfForm(taken, form.fields));
      form.take(taken, { kind: 'none' });
      look();
    },
    keepAsNew: (interview: KeptInterview) => {
      keepAs(nextName(nameOf(interview), everyName()));
    },
    forget: async () => {
      const outcome = await askAndForget();
      if (outcome === 'refused')
        setNote('This browser didn’t let the page remove everything. Clear the site’s data in its settings.');
      if (outcome === 'forgotten') emptyForGood();
    },
  };
}

function refused(refusal: Refusal): string {
  return `Not kept on this device. ${refusalInWords(refusal)} ${NOT_KEPT}`;
}
