import { toStoredDraft, type Draft, type StoredDraft } from '~/domain/drafts/draft';
import type { KeptDraft } from '~/domain/drafts/kept-draft';
import type { Field } from '~/domain/form/field';
import { clearTab, readTab, writeTab } from '~/islands/browser/tab-storage';

/** The kept draft that the form of this tab is saved to, as both were when they were last the same. */
export interface OpenDraft {
  readonly id: string;
  readonly revision: number;
  /** As JSON. The two may differ: an older site may have kept fields that the form no longer asks. */
  readonly keptJson: string;
  readonly formJson: string;
  /** The form was emptied since: what is typed next is another email, unless the form is again as `formJson` has it. */
  readonly wasEmptied: boolean;
}

/** By the form's `draftKey`; used while the page is open, also where the browser refuses storage. */
const opened = new Map<string, OpenDraft>();

export function openDraftOf(draftKey: string): OpenDraft | undefined {
  const kept = opened.get(draftKey) ?? readTab(keyOf(draftKey));
  return isOpenDraft(kept) ? kept : undefined;
}

/** Records that the form and the kept draft are the same now. `formJson` is what `jsonOfForm` returned for the form. */
export function followDraft(draftKey: string, kept: KeptDraft, formJson: string): void {
  const { id, revision, draft } = kept;
  remember(draftKey, { id, revision, keptJson: JSON.stringify(draft), formJson, wasEmptied: false });
}

/** Records that the form was emptied; the kept draft stays as it is. */
export function leaveDraft(draftKey: string): void {
  const now = openDraftOf(draftKey);
  if (now) remember(draftKey, { ...now, wasEmptied: true });
}

export function closeDraft(draftKey: string): void {
  opened.delete(draftKey);
  clearTab(keyOf(draftKey));
}

/** Whether the kept draft is still as this tab knows it. */
export function isAsKnown({ revision, keptJson }: OpenDraft, kept: KeptDraft): boolean {
  return kept.revision === revision && JSON.stringify(kept.draft) === keptJson;
}

/** The form as JSON, to be compared: the same text for two forms that hold the same. */
export function jsonOfForm(draft: Draft, fields: readonly Field[]): string {
  return JSON.stringify(storedForm(draft, fields));
}

/** What is kept of a form, with the keys of each edit always in the same order. */
export function storedForm(draft: Draft, fields: readonly Field[]): StoredDraft {
  const edits = draft.edits.map(({ subject, message }) => ({ subject, message }));
  return toStoredDraft({ ...draft, edits }, fields);
}

function remember(draftKey: string, open: OpenDraft): void {
  opened.set(draftKey, open);
  writeTab(keyOf(draftKey), open);
}

function keyOf(draftKey: string): string {
  return draftKey.replace('.draft.', '.open-draft.');
}

/** An older version of the site stored checksums instead of JSON: no form equals them, so the form is compared anew. */
function isOpenDraft(value: unknown): value is OpenDraft {
  return typeof value === 'object' && value !== null && 'id' in value && 'revision' in value;
}
