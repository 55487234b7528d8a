import { capitalized } from './parts';
import { ACRONYMS, inOwnCase, NAMES } from './word-lists';

const TRAILING_PICTURES =
  /(?:\s*(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{Join_Control}\p{Variation_Selector}]*|\p{Regional_Indicator}|[:;]-?[)D(]))+\s*$/u;
/** Twice the same small word is a slip; “that that” and “had had” can be meant. */
const DOUBLED = /\b(the|an?|to|of|at|in|on|about|and|is|my|your|our|for|with|i) (?=\1\b)/giu;

/** “dont”, “youre”: without the apostrophe they are no other word. */
const UNMARKED =
  /(?<=\b(?:don|doesn|didn|isn|aren|wasn|hasn|haven|can|wouldn|couldn))(?=t\b)|(?<=\bi)(?=(?:m|ve)\b)|(?<=\b(?:you|they))(?=(?:re|ve)\b)|(?<=\b(?:that|what|there|he|she))(?=s\b)|(?<=\bit)(?=s (?:an?|the|not|too|very|so|really|just|been|still|also|changing|growing|getting|going|becoming|making|closer|nearer|farther|easier|better|hard|what|because)\b)/giu;

/** “may” and “march” are other words as well, unless “in”, “from” or the like stands before them. */
const WEEKDAYS_AND_MONTHS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)\b|(?<=\b(?:in|from|since|until|before|after|next|last) )(?:march|may)\b(?! (?:i|we|you|be|have)\b)/gu;
/** At the end they say nothing to an employer. */
const CHATTER = /[\s,]+(?:lol|lmao|(?:ha){2,}h?|tbh|btw|imo|idk)[.!]*$/iu;
const SPELLED = /(?<![\p{L}\d@./-])\p{Ll}[\p{Ll}\d]+(?![\p{L}\d@/]|\.\p{L}|['’-]\p{L})/gu;
/** A language or a program stands in this place, and not the verb. */
const EXCEL = /(?<!\b(?:i|to|we|you|they|can|will) )\bexcel\b(?! (?:in|at|when)\b)/gu;
const YEARS =
  /(?<=\b(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|many|several) (?:years?|months?)) (?=experience\b)/giu;

/** The answer without slips of the keyboard: spaces, pictures at the end, capital locks, “i” for “I”. Lines stay. */
export function tidyAnswer(text: string): string {
  const tidied = text
    .replace(TRAILING_PICTURES, '')
    .replace(CHATTER, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .replace(/ (?=[,;!?](?:\s|$)|\.(?:\s|$))/gu, '')
    .replace(/^[\s,;:!?…]+/u, '')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/[\s,;]+[–—-]*$/u, '')
    .replace(/[!?]{2,}/gu, (marks) => (marks.includes('?') ? '?' : '!'))
    .trim();
  if (!isLatin(tidied)) return tidied;
  return withoutCapitalLock(tidied)
    .replace(WEEKDAYS_AND_MONTHS, capitalized)
    .replace(SPELLED, (word) => inOwnCase(word) ?? word)
    .replace(EXCEL, capitalized)
    .replace(/(?<=\b(?:dr|mr|mrs|ms|prof)\.? )\p{Ll}+/gu, capitalized)
    .replace(
      /\b(?:dr|mr|mrs|ms|prof)(?=\.? \p{Lu})|\b[abc][12](?= English| French| German| Spanish| Italian)/gu,
      capitalized,
    )
    .replace(/\b(bachelor|master)(?:s? (?=degree\b)|s (?=(?:in|from)\b))/giu, "$1's ")
    .replace(YEARS, ' of ')
    .replace(/(?<![\p{L}\d])w\/o(?= )/giu, 'without')
    .replace(/(?<![\p{L}\d])w\/ ?(?=[\p{L}\d])/giu, 'with ')
    .replace(/(?<![\p{L}\d.'’-])i(?=['’](?:m|ve|d|ll)\b|[\s,]|$)/gu, 'I')
    .replace(/(?<![\p{L}\d'’.-])(?:u|ur)(?= \p{Ll})/gu, (word) => `yo${word}`)
    .replace(UNMARKED, "'")
    .replace(/(?<![\p{L}\d.'’-])i(?='(?:m|ve)\b)/gu, 'I')
    .replace(DOUBLED, '');
}

export function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length * 2 >= letters.length;
}

function withoutCapitalLock(text: string): string {
  const letters = text.replace(/\P{L}/gu, '');
  const capitals = letters.replace(/\P{Lu}/gu, '').length;
  const isLocked = capitals > letters.length * 0.8 && (letters.length > 5 || (letters.length > 4 && !text.includes(' ')));
  if (!isLocked) return text;
  return text.replace(/[\p{L}\d]+/gu, (word) => {
    const lower = word.toLowerCase();
    if (ACRONYMS.has(lower) && !['it', 'us'].includes(lower)) return word;
    return NAMES.has(lower) ? word.charAt(0) + lower.slice(1) : lower;
  });
}
