import { toStoredDraft, type Draft, type StoredDraft } from '~/domain/drafts/draft';
import type { KeptForm } from '~/domain/interviews/kept-interview';
import type { Field } from '~/domain/form/field';
import { clearTab, readTab, writeTab } from '~/islands/browser/tab-storage';

/** The kept interview that the form of this tab is saved to, and its form there, as both were when they were last the same. */
interface OpenForm {
  readonly id: string;
  /** 0 where the interview has no such form yet. */
  readonly revision: number;
  /** As JSON. The two may differ: an older site may have kept fields that the form no longer asks. */
  readonly keptJson: string;
  readonly formJson: string;
  /** The form was emptied since: what is typed next is another email, unless the form is again as `formJson` has it. */
  readonly wasEmptied: boolean;
}

/** By the form's `draftKey`; used while the page is open, also where the browser refuses storage. */
const opened = new Map<string, OpenForm>();

/** The id of the form within an interview. */
export function formIdOf(draftKey: string): string {
  return draftKey.split('.').at(-1) ?? draftKey;
}

export function openFormOf(draftKey: string): OpenForm | undefined {
  const kept = opened.get(draftKey) ?? readTab(keyOf(draftKey));
  return isOpenForm(kept) ? kept : undefined;
}

/** Records that the form and the kept one are the same now. `formJson` is what `jsonOfForm` returned for the form. */
export function followForm(draftKey: string, id: string, kept: KeptForm | undefined, formJson: string): void {
  const keptJson = kept ? JSON.stringify(kept.draft) : '';
  remember(draftKey, { id, revision: kept?.revision ?? 0, keptJson, formJson, wasEmptied: false });
}

/** Records that the form was emptied; what is kept stays as it is. */
export function leaveForm(draftKey: string): void {
  const now = openFormOf(draftKey);
  if (now) remember(draftKey, { ...now, wasEmptied: true });
}

export function closeForm(draftKey: string): void {
  opened.delete(draftKey);
  clearTab(keyOf(draftKey));
}

/** Whether the kept form is still as this tab knows it. */
export function isAsKnown({ revision, keptJson }: OpenForm, kept: KeptForm | undefined): boolean {
  return kept === undefined || (kept.revision === revision && JSON.stringify(kept.draft) === keptJson);
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

function remember(draftKey: string, open: OpenForm): void {
  opened.set(draftKey, open);
  writeTab(keyOf(draftKey), open);
}

function keyOf(draftKey: string): string {
  return `afterword.open-draft.${formIdOf(draftKey)}`;
}

/** An older version of the site stored checksums instead of JSON: no form equals them, so the form is compared anew. */
function isOpenForm(value: unknown): value is OpenForm {
  return typeof value === 'object' && value !== null && 'id' in value && 'revision' in value;
}
