import type { KeptDraft } from '../drafts/kept-draft';
import { withForm } from './facts';
import { newInterview, type KeptInterview } from './kept-interview';

/**
 * A draft that version 0.3 kept, as an interview with one email. It has the draft's id and the form has its revision, so a tab
 * in which the draft is open goes on saving to it, and two tabs that do this at the same time make the same record.
 */
export function fromKeptDraft({ id, name, scenarioId, revision, savedAt, draft }: KeptDraft): KeptInterview {
  const made = withForm(newInterview(id, name), scenarioId, draft, savedAt);
  return { ...made, forms: made.forms.map((form) => ({ ...form, revision })) };
}
