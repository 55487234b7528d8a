import type { StoredDraft } from '../drafts/draft';
import { cleanLine } from '../text/clean-text';
import { factsIn } from './facts';

export const LONGEST_NAME = 80;

/** One line of at most 80 characters without outer spaces; the empty text names nothing. */
export function cleanName(name: string): string {
  return beginningOf(cleanLine(name).trim(), LONGEST_NAME).trim();
}

/** `Acme Ltd`, or the person whom the email is for, or the email itself. */
export function suggestName(draft: StoredDraft, formId: string): string {
  const { shared, people } = factsIn(draft);
  const known = [shared.company, people[0]?.to].find((text) => text?.trim());
  const words = formId.replaceAll('-', ' ');
  return cleanName(known ?? words.charAt(0).toUpperCase() + words.slice(1));
}

/** The name itself where it is free, else `Acme (2)`, `Acme (3)` and so on. */
export function nextName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  const stem = beginningOf(name.replace(/ \(\d+\)$/u, ''), LONGEST_NAME - ' (999)'.length);
  let number = 2;
  while (taken.includes(`${stem} (${String(number)})`)) number += 1;
  return `${stem} (${String(number)})`;
}

function beginningOf(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join('');
}
