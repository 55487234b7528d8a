import { crc32 } from '~/domain/text/checksum';
import { toStoredDraft, type Draft, type StoredDraft } from '~/domain/drafts/draft';
import type { KeptDraft } from '~/domain/drafts/kept-draft';
import type { Field } from '~/domain/form/field';
import { clearTab, readTab, writeTab } from '~/islands/browser/tab-storage';

/** Which kept draft the form of this tab is, as it was when the two were last the same. */
export interface OpenDraft {
  readonly id: string;
  readonly revision: number;
  /** Of the draft as it is kept, and as the form holds it: an older site may have kept fields that the form no longer asks. */
  readonly keptSum: number;
  readonly formSum: number;
  /** The form was emptied since: what is typed next is another email, unless the same words come back. */
  readonly wasEmptied: boolean;
}

/** Holds what a browser refuses to keep, as long as the page is open. */
const opened = new Map<string, OpenDraft>();

export function openDraftOf(draftKey: string): OpenDraft | undefined {
  const kept = opened.get(draftKey) ?? readTab(keyOf(draftKey));
  return isOpenDraft(kept) ? kept : undefined;
}

/** From now on the form and the kept draft are the same. */
export function followDraft(draftKey: string, kept: KeptDraft, formSum: number): void {
  const { id, revision, draft } = kept;
  remember(draftKey, { id, revision, keptSum: sum(draft), formSum, wasEmptied: false });
}

/** The form was emptied: the kept draft stays as it is. */
export function leaveDraft(draftKey: string): void {
  const now = openDraftOf(draftKey);
  if (now) remember(draftKey, { ...now, wasEmptied: true });
}

export function closeDraft(draftKey: string): void {
  opened.delete(draftKey);
  clearTab(keyOf(draftKey));
}

/** Whether the kept draft is still as this tab knows it. */
export function isAsKnown({ revision, keptSum }: OpenDraft, kept: KeptDraft): boolean {
  return kept.revision === revision && sum(kept.draft) === keptSum;
}

/** Equal for equal forms. */
export function sumOfForm(draft: Draft, fields: readonly Field[]): number {
  return sum(storedForm(draft, fields));
}

/** In the one order of keys in which it is read again. */
export function storedForm(draft: Draft, fields: readonly Field[]): StoredDraft {
  const edits = draft.edits.map(({ subject, message }) => ({ subject, message }));
  return toStoredDraft({ ...draft, edits }, fields);
}

function sum(stored: StoredDraft): number {
  return crc32(JSON.stringify(stored));
}

function remember(draftKey: string, open: OpenDraft): void {
  opened.set(draftKey, open);
  writeTab(keyOf(draftKey), open);
}

function keyOf(draftKey: string): string {
  return draftKey.replace('.draft.', '.open-draft.');
}

function isOpenDraft(value: unknown): value is OpenDraft {
  return typeof value === 'object' && value !== null && 'id' in value && 'revision' in value && 'formSum' in value;
}
