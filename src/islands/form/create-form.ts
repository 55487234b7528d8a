import { createEffect, createMemo, createSignal, onMount, type Accessor } from 'solid-js';
import { cleanAnswer, MOST_PEOPLE, type Answers, type AnswersById } from '~/domain/form/answers';
import { isBlankDraft, noDraft, readDraft, toStoredDraft, type Draft, type HandEdit } from '~/domain/drafts/draft';
import type { Field } from '~/domain/form/field';
import { afterPress, released } from '~/islands/browser/after-press';
import { holdsLink } from '~/islands/browser/address';
import { beforeNextFrame } from '~/islands/browser/frame';
import { clearTab, readTab, writeTab } from '~/islands/browser/tab-storage';
import type { LinkArrival } from '~/islands/drafts/arrival';
import { LAST_DATES_KEY, LAST_FORM_KEY } from '~/islands/drafts/last-form';
import { typedBeforeHydration } from './typed-before-hydration';

type Change = (now: Draft) => Partial<Draft>;

interface FormOptions {
  readonly fields: readonly Field[];
  /** Names the draft that this tab keeps. */
  readonly draftKey: string;
  /** Where the tab remembers that this form is the last one that was changed: see `last-form.ts`. */
  readonly lastKey: string;
  readonly mostPeople: number;
  /** Called once the form stands in the page. */
  readonly element: Accessor<HTMLFormElement>;
}

export type Form = ReturnType<typeof createForm>;

export const PEOPLE = { one: 1, several: MOST_PEOPLE } as const;
const SAVE_AFTER_MILLISECONDS = 150;
const NO_LINK: LinkArrival = { kind: 'none' };

/**
 * The state of one form. Its answers come from what was typed before hydration, from the draft that this tab keeps, and from
 * a link; every change is saved to the tab.
 */
export function createForm({ fields, draftKey, lastKey, mostPeople, element }: FormOptions) {
  const [draft, setDraft] = createSignal<Draft>(noDraft());
  const [arrival, setArrival] = createSignal<LinkArrival>(NO_LINK);
  const arrivalKey = `${draftKey}.link`;
  const [undoable, setUndoable] = createSignal<Draft>();
  const [isKept, setIsKept] = createSignal(true);
  const [isReadingLink, setIsReadingLink] = createSignal(false);

  /** Input changes that are not yet part of the draft. */
  let queued: readonly Change[] = [];
  let requestFlush = (): void => undefined;

  /**
   * Batches input changes until the next animation frame, so that fast typing never waits for the email to be written again
   * and everything that depends on the draft is computed once for all of them.
   */
  const queue = (make: Change): void => {
    queued = [...queued, make];
    requestFlush();
  };
  const flush = (): void => {
    if (queued.length === 0) return;
    const changes = queued;
    queued = [];
    setUndoable(undefined);
    setDraft((now) => changes.reduce((draft, make) => ({ ...draft, ...make(draft) }), now));
  };
  const apply = (make: Change): void => {
    queued = [...queued, make];
    flush();
  };
  /** Does what `undo` takes back, until the next change. */
  const withUndo = (act: () => void): void => {
    flush();
    const before = draft();
    act();
    setUndoable(isBlankDraft(before) ? undefined : before);
  };
  const withText =
    (field: Field, text: string, person: number): Change =>
    ({ answers }) => ({ answers: withAnswer(answers, field, cleanAnswer(field, text), person) });

  onMount(() => {
    // Nothing of this is ever taken back: a form stays as long as its page does.
    requestFlush = beforeNextFrame(flush);
    // A click handler must find everything that was typed applied.
    addEventListener('click', flush, true);
    const kept = readDraft(readTab(draftKey), fields);
    if (kept) setDraft(kept);
    for (const { field, text } of typedBeforeHydration(element(), fields)) apply(withText(field, text, 0));
    // A link asks before it replaces an earlier draft; it does not ask because of what is typed while the page loads.
    void arrive(kept ?? noDraft(), readTab(arrivalKey));
    addEventListener('hashchange', () => {
      flush();
      void arrive(draft());
    });
    keepDraft();
  });

  /**
   * Reads the link in the address, or begins with what another form of the tab says. The code for both is loaded only where
   * there is one of them, or was before a reload.
   */
  async function arrive(before: Draft, earlier?: unknown): Promise<void> {
    if (!holdsLink() && !earlier && !(isBlankDraft(before) && (readTab(LAST_FORM_KEY) ?? readTab(LAST_DATES_KEY)))) return;
    setIsReadingLink(true);
    try {
      const { openLink } = await import('./open-link');
      await released();
      const opened = await openLink({ fields, draftKey, mostPeople, before, now: draft, earlier });
      if (!opened) return;
      if (opened.draft) setDraft(opened.draft);
      say(opened.arrival);
    } catch {
      // The link stays in the address, and what the tab keeps of an earlier one stays there: a reload reads them.
      setArrival({ kind: 'unread' });
    } finally {
      setIsReadingLink(false);
    }
  }

  /** Kept in the tab where it holds until the reader has answered it. */
  function say(next: LinkArrival): void {
    if (next.address) writeTab(arrivalKey, next);
    else clearTab(arrivalKey);
    setArrival(next);
  }

  function keepDraft(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (): void => {
      clearTimeout(timer);
      flush();
      if (isBlankDraft(draft())) clearTab(draftKey);
      else {
        setIsKept(writeTab(draftKey, toStoredDraft(draft(), fields)));
        // Until the link is read, what was said before this form is needed.
        if (isReadingLink()) return;
        clearTab(LAST_DATES_KEY);
        writeTab(lastKey, draftKey);
      }
    };
    createEffect(() => {
      draft();
      clearTimeout(timer);
      timer = setTimeout(afterPress, SAVE_AFTER_MILLISECONDS, save);
    });
    addEventListener('pagehide', save);
  }

  return {
    fields,
    draftKey,
    mostPeople,
    draft,
    // Memos, so that what depends on the one is not computed again when the other changes.
    answers: createMemo(() => draft().answers),
    edits: createMemo(() => draft().edits),
    arrival,
    /** While a link is on its way into the form, what stands there is about to change. */
    isReadingLink,
    /** Takes over what keys have changed, now instead of before the next frame. */
    flush,
    /** False once the browser refused to keep the draft. */
    isKept,
    /** What the last change can be taken back to: `edits` where that changed the letter alone. */
    canUndo: (): 'answers' | 'edits' | undefined => {
      const before = undoable();
      return before && (before.answers === draft().answers ? 'edits' : 'answers');
    },
    setAnswer: (field: Field, text: string, person = 0) => {
      apply(withText(field, text, person));
    },
    /** Like `setAnswer`, for input events: batched until the next frame. */
    typeAnswer: (field: Field, text: string, person: number) => {
      queue(withText(field, text, person));
    },
    change: apply,
    /** A change that can be taken back until the next one. */
    changeWithUndo: (make: Change) => {
      withUndo(() => {
        apply(make);
      });
    },
    /** An input event in the letter: batched until the next frame. */
    setEdit: (person: number, edit: HandEdit) => {
      queue(({ answers, edits }) => ({
        edits: answers.people.map((_, index) => (index === person ? { ...edits[index], ...edit } : (edits[index] ?? {}))),
      }));
    },
    addPerson: () => {
      apply(({ answers }) => ({
        answers: answers.people.length < mostPeople ? { ...answers, people: [...answers.people, {}] } : answers,
      }));
    },
    /** Replaces all that the form holds, once the reader has confirmed it. */
    take: (taken: Draft, from: LinkArrival) => {
      withUndo(() => {
        setDraft(taken);
        say(from);
      });
      if (from.kind === 'forgotten') setUndoable(undefined);
    },
    dismissLink: () => {
      say(NO_LINK);
    },
    empty: () => {
      withUndo(() => {
        setDraft(noDraft());
        say(NO_LINK);
      });
    },
    undo: () => {
      setDraft(undoable() ?? draft());
      setUndoable(undefined);
    },
  };
}

function withAnswer(answers: Answers, field: Field, text: string, person: number): Answers {
  const set = (texts: AnswersById): AnswersById => ({ ...texts, [field.id]: text });
  if (!field.perPerson) return { ...answers, shared: set(answers.shared) };
  return { ...answers, people: answers.people.map((texts, index) => (index === person ? set(texts) : texts)) };
}
