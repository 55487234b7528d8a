import { createMemo, createSignal } from 'solid-js';
import { describeLink } from '~/domain/links/describe-link';
import { problemWith } from '~/domain/form/problems';
import { cleanNote, LONGEST_LINK, NOTE_FIELD, writeLink } from '~/domain/links/share-link';
import { isInPreset, onlyAnswersTo, shareableFields, type Shareable, type SharePreset } from '~/domain/links/share-presets';
import { absoluteLink } from '~/islands/browser/whole-address';
import type { EmailBuilder } from '../create-email-builder';

export type Share = ReturnType<typeof createShare>;

/** What the share panel holds: the boxes that the reader set and the note; the link is worked out from them. */
export function createShare(builder: EmailBuilder, path: string) {
  const { form } = builder;
  const [boxes, setBoxes] = createSignal<ReadonlyMap<string, boolean>>(new Map());
  const [note, setNote] = createSignal('');

  const listed = createMemo(() => shareableFields(form.fields, form.answers()));
  const isTicked = (item: Shareable): boolean =>
    item.problem === undefined && (boxes().get(item.field.id) ?? isInPreset('without personal details', item));
  const held = createMemo(() => fieldsOf(listed().filter(isTicked)));
  const noteProblem = (): string | undefined => problemWith(NOTE_FIELD, note());
  const usableNote = (): string => (noteProblem() === undefined ? note() : '');
  const link = createMemo(() =>
    absoluteLink(path, writeLink(onlyAnswersTo(held(), form.answers()), form.fields, usableNote())),
  );

  return {
    listed,
    isTicked,
    tick: (item: Shareable, is: boolean) => {
      setBoxes((now) => new Map(now).set(item.field.id, is));
    },
    choose: (preset: SharePreset) => {
      setBoxes(new Map(listed().map((item) => [item.field.id, isInPreset(preset, item)])));
    },
    /** Whether the boxes stand as the preset sets them. */
    isChosen: (preset: SharePreset) => listed().every((item) => isTicked(item) === isInPreset(preset, item)),
    note,
    setNote: (text: string) => {
      setNote(cleanNote(text));
    },
    noteProblem,
    link,
    isTooLong: () => link().length > LONGEST_LINK,
    inWords: () =>
      describeLink({
        held: held(),
        withheld: fieldsOf(listed().filter((item) => !isTicked(item))),
        note: noteState(note(), noteProblem()),
        people: form.answers().people.length,
      }),
  };
}

function fieldsOf(items: readonly Shareable[]): readonly Shareable['field'][] {
  return items.map(({ field }) => field);
}

function noteState(note: string, problem: string | undefined): 'none' | 'held' | 'withheld' {
  if (problem !== undefined) return 'withheld';
  return note.trim() === '' ? 'none' : 'held';
}
