import type { Moment } from './plain-date';
import { spellMoment } from './spell-out';

/** A sentence with its dates kept apart, so that a page can print each as `<time>`. */
export type Sentence = readonly (string | DateInWords)[];

export interface DateInWords {
  readonly date: Moment;
  /** The words of the date in the sentence. */
  readonly text: string;
}

export function dateInWords(date: Moment, text: string = spellMoment(date)): DateInWords {
  return { date, text };
}

/** Adds a full stop unless the text already ends with one, as `p.m.` does. */
export function sentence(...parts: Sentence): Sentence {
  return plainText(parts).endsWith('.') ? parts : [...parts, '.'];
}

export function plainText(words: Sentence): string {
  return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
