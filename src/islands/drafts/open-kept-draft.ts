import { isBlankDraft, noDraft, readDraft, type Draft } from '~/domain/drafts/draft';
import { hasTypedAnswers } from '~/domain/drafts/merge-link';
import type { Field } from '~/domain/form/field';
import { findKept, isDraftThere } from './kept-drafts';
import { followDraft, isAsKnown, openDraftOf, jsonOfForm } from './kept-in-tab';
import type { OpenDraftOptions, OpenedLink } from './arrival';

/** Opens a draft that is kept on this device. The reader is asked first where words stand here that are kept nowhere else. */
export function openKeptDraft(id: string, { fields, draftKey, mostPeople, now }: OpenDraftOptions): OpenedLink {
  const kept = findKept(id);
  const draft = kept && readDraft(kept.draft, fields);
  if (!draft || !draftKey.endsWith(`.draft.${kept.scenarioId}`) || draft.answers.people.length > mostPeople) {
    return { arrival: { kind: 'kept, not found', isDamaged: isDraftThere(id) }, draft: undefined };
  }
  const open = openDraftOf(draftKey);
  const isOpen = open?.id === id && !open.wasEmptied && isAsKnown(open, kept) && !isBlankDraft(now);
  if (isOpen) return { arrival: { kind: 'kept', name: kept.name }, draft: undefined };
  const isSame = jsonOfForm(now, fields) === jsonOfForm(draft, fields);
  if (!isSame && hasTypedAnswers(now) && !isKeptElsewhere(draftKey, now, fields)) {
    return { arrival: { kind: 'kept, waiting', kept }, draft: undefined };
  }
  followDraft(draftKey, kept, jsonOfForm(draft, fields));
  return { arrival: { kind: 'kept', name: kept.name }, draft };
}

/** A kept draft as a form holds it. */
export function draftOf(stored: unknown, fields: readonly Field[]): Draft {
  return readDraft(stored, fields) ?? noDraft();
}

/** Whether every word of the form stands in a kept draft as well. */
function isKeptElsewhere(draftKey: string, now: Draft, fields: readonly Field[]): boolean {
  const open = openDraftOf(draftKey);
  return open?.formJson === jsonOfForm(now, fields) && isDraftThere(open.id);
}
