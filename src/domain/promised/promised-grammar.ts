import { PROMISED_RULES } from './promised-rules';
import { cleanLine } from '../text/clean-text';
import type { Promised } from './promised';
import { promisedInWords } from './promised-words';

export interface Reading {
  readonly promised: Promised;
  /** What was understood: `the end of next week`. */
  readonly words: string;
}

export type PromisedReading =
  | ({ readonly kind: 'understood' } & Reading)
  | { readonly kind: 'choices'; readonly choices: readonly Reading[]; readonly message: string }
  /** They named no day, so the plan is the one for nothing promised. */
  | { readonly kind: 'no-date'; readonly message: string }
  /** Nothing may be worked out from it. */
  | { readonly kind: 'unclear'; readonly message: string };

const LONGEST = 400;
const MOST_CHOICES = 3;
/** Stands where words were understood. */
const FOUND = '¤';

/** Spellings that come to the same, so that the rules need to know one of them only. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Format}¤"“”]/gu, ''],
  [/[‘’ʼ`´]/gu, "'"],
  [/[\u2010-\u2015]/gu, '-'],
  [/\s+/gu, ' '],
  [/\b(?:if|in case|unless) you (?:do not|don't|haven't|have not) heard?/gu, ''],
  [/\b(?:no|not) later than\b/gu, 'by'],
  [/\bmid-/gu, 'mid '],
  [/\b(?:no |any)?one of\b|\bfirst thing\b|\bat the end of the day\b/gu, ''],
  [/\b(?:a )?couple(?: of)?\b/gu, '2'],
  [/\b(?:a |one )?fortnight\b/gu, '2 weeks'],
  [/\bbetween (\S+) and (?=\S)/gu, '$1-'],
  [/\b(?:at |by )?(?:\d\d?(?::\d\d)? ?(?:[ap]\.m\.?|[ap]m\b|o'clock)|\d\d?:\d\d\b)/gu, ''],
  [/\b(?:cob|cop|eob|eod|(?:the )?(?:end|close) of (?:the )?(?:business|play|(?:business |working )?day))\b/gu, 'today'],
];
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL_ENDINGS = ['th', 'st', 'nd', 'rd'];

const NEGATED = /\b(?:not|never|cannot)\b|n't\b/u;
/** They say when it will not be, or from when on, or how long something else takes. */
const OTHER_THAN_BY =
  /\b(?:after|until|till|since|from|starting|past|for|what|as|of|than|every|each) (?:the |about |around )?¤|¤ (?:of|after|from|before|ago|contract|notice|trial|probation)\b/u;
/** Words of dates that no rule took: what was understood beside them may be wrong. */
const LEFT_OVER =
  /\d|\b(?:days?|weekdays?|weeks?|months?|years?|q[1-4]|hours?|weekends?|half|last|ago|yesterday|earl(?:y|ier|iest)|mid|middle|late|end|beginning|sooner|least|or next|next (?:one|or)|(?:thir|four|fif|six|seven|eigh|nine)teen(?:th)?|twent(?:y|ieth)|thirt(?:y|ieth)|mon|tues?|wed|thu(?:rs)?|fri|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/u;
const FEW = /\b(?:few|several)\b/u;
const NAMED_TIME = /holiday|christmas|thanksgiving|easter|new year|vacation|quarter|\bq[1-4]\b|summer|autumn|winter|spring/u;
const VAGUE =
  /\b(?:soon|shortly|due course|asap|touch|let (?:you|me) know|get(?:ting)? back|hear|contact|posted|call|write|email|some ?time|some point|eventually|nothing|no (?:idea|date|day)|not? (?:say|know|sure)|don't know|didn't say|promptly|when (?:we|they|i))\b/u;

const PLEASE_CHOOSE = 'Choose the day, or “Nothing about when” if they named none.';

/** What they said, in their words. Whatever may mean something else is offered as a choice, or not taken at all. */
export function readPromised(text: string): PromisedReading {
  if (text.length > LONGEST) return unclear('That is long. Keep only the words that say when.');
  const { readings, rest, isImpossible } = understand(plainSpelling(text));
  if (isImpossible) return unclear('The calendar has no such day, or it is more than a year away.');
  if (NAMED_TIME.test(rest)) return unclear(`Those words name a time that has no fixed day. ${PLEASE_CHOOSE}`);
  if (FEW.test(rest)) return unclear(`“A few” can be three or five. ${PLEASE_CHOOSE}`);
  const isOtherThanBy = OTHER_THAN_BY.test(rest) || (readings.length > 0 && NEGATED.test(rest));
  if (isOtherThanBy) return unclear(`That may say from when on, or when not. ${PLEASE_CHOOSE}`);
  if (LEFT_OVER.test(rest) || readings.length > MOST_CHOICES)
    return unclear(`Not all of that was understood. ${PLEASE_CHOOSE}`);
  const [first, ...others] = readings;
  if (others.length > 0) {
    return { kind: 'choices', choices: readings, message: 'That can be read in more than one way. Which did they mean?' };
  }
  if (first) return { kind: 'understood', ...first };
  if (VAGUE.test(rest)) return { kind: 'no-date', message: 'They named no day, so the dates are those for no promise.' };
  return unclear(`No day was found in those words. ${PLEASE_CHOOSE}`);
}

function understand(text: string): { readings: readonly Reading[]; rest: string; isImpossible: boolean } {
  const readings = new Map<string, Reading>();
  let isImpossible = false;
  let rest = text;
  for (const [pattern, read] of PROMISED_RULES) {
    for (const [, ...groups] of rest.matchAll(pattern)) {
      const meanings = read(...groups);
      isImpossible ||= meanings.length === 0;
      for (const promised of meanings)
        readings.set(promisedInWords(promised), { promised, words: promisedInWords(promised) });
    }
    rest = rest.replace(pattern, FOUND);
  }
  // "Thank you for coming in today": it is the answer only where nothing else is.
  if (
    readings.size === 0 &&
    !isImpossible &&
    /\b(?:by|before|later) (?:today|tonight)\b|^(?:today|tonight)$/u.test(rest.trim())
  ) {
    const promised = { kind: 'count', unit: 'days', count: 0 } as const;
    readings.set('today', { promised, words: promisedInWords(promised) });
  }
  return { readings: [...readings.values()], rest, isImpossible };
}

function plainSpelling(text: string): string {
  let plain = cleanLine(text).normalize('NFKC').toLowerCase();
  for (const [pattern, spelling] of SPELLINGS) plain = plain.replace(pattern, spelling);
  plain = inDigits(plain, NUMBERS, () => '');
  plain = inDigits(plain, ORDINALS, (number) => ORDINAL_ENDINGS[number] ?? 'th');
  return plain.replace(/ +/gu, ' ').replace(/[.,;:!?) ]+$|^[( ]+/gu, '');
}

function inDigits(text: string, words: readonly string[], ending: (number: number) => string): string {
  return text.replace(/\b[a-z]+\b/gu, (word) => {
    const number = words.indexOf(word) + 1;
    return number === 0 ? word : `${String(number)}${ending(number)}`;
  });
}

function unclear(message: string): PromisedReading {
  return { kind: 'unclear', message };
}
