import type { PlainDate } from '../dates/plain-date';
import type { Sentence } from '../dates/sentence';
import { spellDayAndYear } from '../dates/spell-out';
import type { WorkCalendar } from '../dates/working-days';
import { promisedDayInWords, resolveAmbiguity, resolvePromised } from './promised-day';
import { readPromised } from './promised-grammar';
import { promisedInWords } from './promised-words';

/** What words about an answer come to. */
export type PromisedDay =
  | DayRead
  /** The reader is asked which of them was meant. Two or more. */
  | { readonly kind: 'choices'; readonly choices: readonly DayRead[]; readonly because: string }
  | { readonly kind: 'no-day' }
  /** Nothing may be worked out from the words. */
  | { readonly kind: 'unclear'; readonly because: string };

interface DayRead {
  readonly kind: 'day';
  /** The last day by which they said they would write. */
  readonly on: PlainDate;
  /** How it comes about, as a sentence. */
  readonly words: Sentence;
  /** The same said so that it can be read in one way only: `Friday of next week`. */
  readonly clearly: string;
}

/** `words` are as an interviewer said or wrote them, on the day `saidOn`. */
export function promisedDay(words: string, saidOn: PlainDate, calendar: WorkCalendar): PromisedDay {
  const reading = resolveAmbiguity(readPromised(words, calendar), saidOn, calendar);
  if (reading.kind === 'no-date') return { kind: 'no-day' };
  if (reading.kind === 'unclear') return { kind: 'unclear', because: reading.message };
  const choices = (reading.kind === 'choices' ? reading.choices : [reading]).flatMap(({ promised }): DayRead[] => {
    const on = resolvePromised(promised, saidOn, calendar);
    if (on === undefined) return [];
    const clearly = clearWords(promisedInWords(promised.kind === 'latest' ? promised.of[1] : promised), on);
    return [{ kind: 'day', on, words: promisedDayInWords(promised, saidOn, calendar), clearly }];
  });
  if (reading.kind === 'choices') return { kind: 'choices', choices, because: reading.message };
  return choices[0] ?? { kind: 'no-day' };

  /** The day itself where the words could be taken in another way. */
  function clearWords(phrase: string, on: PlainDate): string {
    const again = resolveAmbiguity(readPromised(phrase, calendar), saidOn, calendar);
    const isClear = again.kind === 'understood' && resolvePromised(again.promised, saidOn, calendar) === on;
    return isClear ? phrase : spellDayAndYear(on);
  }
}
