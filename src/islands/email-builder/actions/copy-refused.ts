import { copyKeys } from '~/islands/browser/clipboard';
import type { CopiedPart } from './create-copying';

/** Selects what the browser did not let the page copy, and says in words what to press. */
export function copyRefused(part: CopiedPart): string {
  if (part === 'Address') return 'Your browser didn’t let the page copy it.';
  const label = part === 'Subject' ? part : 'Message';
  for (const control of document.querySelectorAll('textarea')) {
    if (control.labels[0]?.textContent.trim() !== label) continue;
    control.focus();
    control.select();
  }
  return `Your browser didn’t let the page copy it. The ${label.toLowerCase()} is selected: press ${copyKeys()}, or hold it and choose Copy.`;
}
