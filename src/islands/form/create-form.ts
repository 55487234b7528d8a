import { createEffect, createSignal, onCleanup, onMount, type Accessor } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { answer, isEmpty, MOST_PEOPLE, noAnswers, type Answers } from '~/domain/answers';
import { readDraft, storedDraft, type Draft, type HandEdit } from '~/domain/draft';
import { holdsOwnWords, sameAnswers, takeLink } from '~/domain/own-words';
import type { Field } from '~/domain/scenario';
import { readLink, type LinkNotice, type ReadLink } from '~/domain/share-link';
import { clearAddress, onAddressChange, readAddress } from '../browser/address';
import { clearTab, readTab, writeTab } from '../browser/tab-storage';
import { typedBeforeHydration } from './typed-before-hydration';

/** What became of the last link that was opened. */
export type LinkArrival =
  | { readonly kind: 'none' }
  | { readonly kind: 'filled'; readonly notices: readonly LinkNotice[] }
  | { readonly kind: 'waiting'; readonly link: ReadLink };

interface FormOptions {
  readonly fields: readonly Field[];
  /** Names the draft that this tab keeps. */
  readonly draftKey: string;
  readonly mostPeople: number;
  /** Called once the form stands in the page. */
  readonly element: Accessor<HTMLFormElement>;
}

/** Mutable copies, because a Solid store is written in place; nobody outside this file writes them. */
interface Typed {
  shared: Record<string, string>;
  people: Record<string, string>[];
  edits: HandEdit[];
  fromLink: Answers | undefined;
}

export type Form = ReturnType<typeof createForm>;

const SAVE_AFTER_MILLISECONDS = 150;

/** All that was typed into one form, and where it comes from and goes to: link, draft, and the page before it was alive. */
export function createForm(options: FormOptions) {
  const { fields, draftKey, mostPeople } = options;
  const [typed, setTyped] = createStore<Typed>(blankForm());
  const [arrival, setArrival] = createSignal<LinkArrival>({ kind: 'none' });
  const [emptied, setEmptied] = createSignal<Draft>();
  const [isKept, setIsKept] = createSignal(true);

  const setAnswer = (field: Field, text: string, person = 0): void => {
    setEmptied(undefined);
    if (field.perPerson) setTyped('people', person, field.id, answer(field, text));
    else setTyped('shared', field.id, answer(field, text));
  };
  const fill = (answers: Answers): void => {
    setTyped({ ...copyOf(answers), fromLink: copyOf(answers) });
  };
  const arrive = (): void => {
    const link = readLink(readAddress(), fields, mostPeople);
    if (!link) return;
    clearAddress(fields);
    const isOwn = holdsOwnWords(typed, typed.fromLink) || typed.edits.some(isEdited);
    if (!isOwn) fill(link.answers);
    const isWaiting = isOwn && !sameAnswers(takeLink(link.answers, typed, typed.fromLink), typed);
    setArrival(isWaiting ? { kind: 'waiting', link } : { kind: 'filled', notices: link.notices });
  };

  onMount(() => {
    const draft = readDraft(readTab(draftKey), fields);
    if (draft) setTyped(fromDraft(draft));
    const early = typedBeforeHydration(options.element(), fields);
    arrive();
    for (const { field, text } of early) setAnswer(field, text);
    onCleanup(onAddressChange(arrive));
    onCleanup(keepDraft());
  });

  function keepDraft(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = (): void => {
      clearTimeout(timer);
      const draft = unwrap(typed);
      const isBlank = isEmpty({ ...draft, people: draft.people }) && !draft.edits.some(isEdited);
      if (isBlank) clearTab(draftKey);
      else setIsKept(writeTab(draftKey, storedDraft({ ...draft, answers: draft }, fields)));
    };
    createEffect(() => {
      storedDraft({ ...typed, answers: typed }, fields);
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MILLISECONDS);
    });
    addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', save);
    };
  }

  return {
    fields,
    mostPeople,
    /** What was typed: reactive, and only to be read. */
    answers: typed as Answers,
    edits: () => typed.edits as readonly HandEdit[],
    arrival,
    /** False once the browser refused to keep the draft. */
    isKept,
    canUndoEmpty: () => emptied() !== undefined,
    setAnswer,
    setEdit: (person: number, edit: HandEdit) => {
      setTyped('edits', (edits) => typed.people.map((_, index) => (index === person ? { ...edits[index], ...edit } : (edits[index] ?? {}))));
    },
    addPerson: () => {
      if (typed.people.length < mostPeople) setTyped('people', typed.people.length, {});
    },
    removePerson: (person: number) => {
      setTyped('people', (people) => people.filter((_, index) => index !== person));
      setTyped('edits', (edits) => edits.filter((_, index) => index !== person));
    },
    useLink: () => {
      const now = arrival();
      if (now.kind !== 'waiting') return;
      const { answers, notices } = now.link;
      setTyped({ ...copyOf(takeLink(answers, typed, typed.fromLink)), fromLink: copyOf(answers) });
      setArrival({ kind: 'filled', notices });
    },
    dismissLink: () => {
      setArrival({ kind: 'none' });
    },
    empty: () => {
      setEmptied(structuredClone({ ...unwrap(typed), answers: copyOf(typed) }));
      setTyped(blankForm());
      setArrival({ kind: 'none' });
    },
    undoEmpty: () => {
      const draft = emptied();
      if (draft) setTyped(fromDraft(draft));
      setEmptied(undefined);
    },
  };
}

export const PEOPLE = { one: 1, several: MOST_PEOPLE } as const;

function blankForm(): Typed {
  return { ...copyOf(noAnswers()), edits: [], fromLink: undefined };
}

function fromDraft({ answers, edits, fromLink }: Draft): Typed {
  return { ...copyOf(answers), edits: [...edits], fromLink: fromLink && copyOf(fromLink) };
}

function copyOf({ shared, people }: Answers): Pick<Typed, 'shared' | 'people'> {
  return { shared: { ...shared }, people: people.map((person) => ({ ...person })) };
}

function isEdited({ subject, message }: HandEdit): boolean {
  return subject !== undefined || message !== undefined;
}
