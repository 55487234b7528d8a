import { withForm } from '~/domain/interviews/facts';
import { formOf, newInterview } from '~/domain/interviews/kept-interview';
import { nextName, suggestName } from '~/domain/interviews/name';
import type { Refusal } from '~/islands/browser/device-storage';
import type { KeepableForm } from './keepable-form';
import { followForm, formIdOf, jsonOfForm, storedForm } from './kept-in-tab';
import { everyName, findInterview, newId, storeInterview, thisMoment } from './kept-interviews';

export function suggestNameFor({ draft, draftKey, fields }: KeepableForm): string {
  return nextName(suggestName(storedForm(draft(), fields), formIdOf(draftKey)), everyName());
}

/** Keeps what the form holds as a new interview, to which the form belongs from now on. */
export function startKeeping(form: KeepableForm, name: string): Refusal | undefined {
  const formId = formIdOf(form.draftKey);
  const draft = form.draft();
  const id = newId();
  const begun = withForm(newInterview(id, name), formId, storedForm(draft, form.fields), thisMoment());
  const refusal = storeInterview(begun);
  const kept = findInterview(id);
  if (kept) followForm(form.draftKey, id, formOf(kept, formId), jsonOfForm(draft, form.fields));
  return refusal;
}
