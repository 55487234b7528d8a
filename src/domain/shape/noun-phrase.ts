import { asSentence, asPhrase } from './edges';
import { keepsStop, wordsOf } from './parts';
import {
  ACRONYMS,
  COUNTABLES,
  COUNTABLES_OF_ME,
  COUNTABLES_OF_THEM,
  DETERMINERS,
  NAMES,
  NO_PERSONS,
  PERSONS,
  PREPOSITIONS,
} from './word-lists';
import { isClause } from './clause';
import { isAdjective, isNounWithClause } from './verb-phrase';

const NO_ITEM =
  /^(?:which|who|where|because|but|so|including|like|such|especially|for|when|with|at|in|on|as|to|if|even|inc|ltd|llc|co|then|not|mainly|mostly|about|from)\b/iu;

/** The items as one: “a”, “a and b”, “a, b, and c”. A single item that is itself a list with commas gets its “and”. */
export function joinedPhrase(items: readonly string[]): string {
  const parts = items.length === 1 ? commaItems(items[0] ?? '') : items;
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1) ?? ''}`;
}

/** The parts between commas, where they are short and of one kind: “Excel, SQL, Python”; otherwise the text itself. */
function commaItems(text: string): readonly string[] {
  const parts = text.split(/,\s+/u);
  const [one = '', other = ''] = parts;
  if (parts.length === 2 && one !== '' && !/\s/u.test(one + other) && isSkill(other)) return parts;
  const isList = parts.length > 2 && !/\b(?:and|or|but)\b|[&():;“”"]/u.test(text) && parts.every(isItem) && !keepsStop(text);
  return isList ? parts : [text];
}

/** “Excel, SQL” are two things; “Austin, Texas” is one. */
function isSkill(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{Ll}/u.test(word) || NAMES.has(lower) || (ACRONYMS.has(lower) && !/^(?:uk|usa?|eu)$/u.test(lower));
}

function isItem(part: string): boolean {
  const words = wordsOf(part);
  return words.length > 0 && words.length < 7 && !NO_ITEM.test(part) && !isClause(words);
}

/** “behavior chart they use” */
const ONE_THEY = /^(?!\S+ing |how|wh|if)(?:[\p{L}'-]+ ){1,3}(?:you|they) [\p{L}']+/u;

/** With the article that it lacks: “a degree in biology” of mine, “the new office” of theirs. */
export function nounPhrase(phrase: string, about: 'me' | 'them' | 'it'): string {
  const head = headOf(phrase);
  const [first = ''] = wordsOf(phrase);
  const isOwned = /^\S+['’]s? /u.test(phrase) && !/^(?:bachelor|master|driver|doctor|dentist)/iu.test(phrase);
  // “opening of the new store”
  if (first === 'same' || /^(?!understanding)\p{Ll}+ing of\s/u.test(phrase)) return `the ${phrase}`;
  if (head === undefined || DETERMINERS.has(first) || /^\d/u.test(first) || isOwned) return phrase;
  if (about === 'them')
    return (COUNTABLES_OF_THEM.has(head) || ONE_THEY.test(phrase) || isNounWithClause(wordsOf(phrase))) &&
      /^\p{Ll}/u.test(phrase)
      ? `the ${phrase}`
      : phrase;
  if (head === 'flu' || head === 'rate') return `the ${phrase}`;
  const isCountable = COUNTABLES.has(head) || (about === 'me' && COUNTABLES_OF_ME.has(head));
  return isCountable ? `${articleOf(phrase)} ${phrase}` : phrase;
}

type Person = { readonly sentence: string } | 'mixed' | undefined;

/** What the writer is: “team player”, “hard worker, reliable” → “I'm a hard worker and reliable.” `mixed`: part of a list is. */
export function personPhrase(phrase: string): Person {
  const parts = phrase.split(/,\s+(?:and\s+)?|\s+and\s+/u);
  const traits = parts.map((part) => traitOf(part));
  const known = traits.filter((trait) => trait !== undefined);
  if (known.length === traits.length) return { sentence: asSentence(`${beginning(phrase)} ${joinedPhrase(known)}`) };
  const whole = personOf(phrase);
  if (whole !== undefined && headOf(phrase) !== wordsOf(parts[0] ?? '').at(-1))
    return { sentence: asSentence(`${beginning(phrase)} ${whole}`) };
  return known.length > 0 && phrase.includes(',') ? 'mixed' : undefined;
}

function traitOf(part: string): string | undefined {
  return isAdjective(part) ? hyphened(asPhrase(part)) : personOf(part);
}

export function hyphened(text: string): string {
  return text.replace(/\b(hard|detail|open|self|team) (working|oriented|minded|motivated)\b/giu, '$1-$2');
}

/** “since 2015”, “in 2015” */
export function beginning(phrase: string): string {
  return /\b(?:since|for (?:over |about )?(?:\d+|two|three|four|five|ten|many) years)\b/iu.test(phrase)
    ? "I've been"
    : /\b(?:in (?:\d{4}|march|april|may|june|july|august|\p{L}+(?:uary|ober|ember))|last year|twice)$/iu.test(phrase)
      ? 'I was'
      : "I'm";
}

function personOf(typed: string): string | undefined {
  const part = asPhrase(typed);
  const head = headOf(part) ?? '';
  const [first = ''] = wordsOf(part);
  const isPerson = PERSONS.has(head) || (/(?:er|or|ist|ian)$/u.test(head) && !NO_PERSONS.has(head) && head.length > 4);
  if (!isPerson || (DETERMINERS.has(first) && first !== 'a' && first !== 'an') || /^\d/u.test(first)) return undefined;
  return DETERMINERS.has(first) ? part : `${articleOf(part)} ${part}`;
}

/** The last word before the first preposition or comma. */
function headOf(phrase: string): string | undefined {
  const words = wordsOf(phrase.split(/[,(:]|\s[–—-]\s/u)[0] ?? '');
  const end = words.findIndex(
    (word) =>
      PREPOSITIONS.has(word) || ['who', 'which', 'that', 'where', 'and', 'or', 'you', 'we', 'i', 'your'].includes(word),
  );
  return (end === -1 ? words : words.slice(0, end)).at(-1);
}

function articleOf(phrase: string): 'a' | 'an' {
  const first = phrase.split(/\s/u)[0] ?? '';
  if (/^[AEFHIL-ORSX][A-Z]{1,3}$/u.test(first)) return 'an';
  return /^(?:hour|honest|honou?r|[aeio]|u(?!ni|se|k))/iu.test(first) ? 'an' : 'a';
}
