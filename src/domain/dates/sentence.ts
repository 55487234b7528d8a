import { dayOf, timeOf, type Moment, type PlainDate } from './plain-date';
import { spellDay, spellTime } from './spell-out';

/** A sentence with its dates kept apart, so that a page can print each as `<time>`. */
export type Sentence = readonly (string | DateInWords)[];

export interface DateInWords {
  readonly date: Moment;
  /** The words of the date in the sentence. */
  readonly text: string;
}

/** `Friday, November 27`, and with a time `Friday, November 27, 2:30 p.m.` `spell` writes the day. */
export function spellMoment(moment: Moment, spell: (date: PlainDate) => string = spellDay): string {
  const time = timeOf(moment);
  const day = spell(dayOf(moment));
  return time ? `${day}, ${spellTime(time)}` : day;
}

export function dateInWords(date: Moment, text: string = spellMoment(date)): DateInWords {
  return { date, text };
}

/** Adds a period unless the text already ends with one, as `p.m.` does. */
export function sentence(...parts: Sentence): Sentence {
  return plainText(parts).endsWith('.') ? parts : [...parts, '.'];
}

export function plainText(words: Sentence): string {
  return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
