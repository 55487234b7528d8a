import { copyKeys } from '~/islands/browser/copy-keys';
import type { CopiedPart } from './create-copying';

/** Selects what the browser did not let the page copy, and says in words what to press. */
export function copyRefused(part: CopiedPart): string {
  if (part === 'Address') return 'Your browser didn’t let the page copy it.';
  const name = part === 'Subject' ? 'subject' : 'message';
  // By its id, because its label may be translated.
  const control = document.querySelector<HTMLTextAreaElement>(`textarea[id$="-${name}"]`);
  control?.focus();
  control?.select();
  return `Your browser didn’t let the page copy it. The ${name} is selected: press ${copyKeys()}, or hold it and choose Copy.`;
}
